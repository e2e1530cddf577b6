package ru.promcluster.web.security;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import ru.promcluster.history.users.SecurityConfig;
import ru.promcluster.history.users.User;
import ru.promcluster.history.users.Users;
import ru.promcluster.history.users.UsersRefused;
import ru.promcluster.web.AccessProblems;
import ru.promcluster.web.RequestRefused;

/** Signing in with a name and a password of the users file; who guesses is held up. */
@Singleton
final class SignIn {

    private static final Logger LOG = Logger.getLogger(SignIn.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final SecurityConfig config;
    private final Users users;
    private final Allowances ofNames;
    private final Allowances ofAddresses;
    /** Trying a password is slow on purpose: whoever sends many must not have all processors. */
    private final Semaphore trying;

    SignIn(SecurityConfig config, SignInConfig limits) {
        this.config = config;
        users = Users.in(config.usersFile());
        ofNames = new Allowances(limits.perNameAndMinute());
        ofAddresses = new Allowances(limits.perAddressAndMinute());
        trying = new Semaphore(limits.atOnce());
    }

    /** The first start makes the users file, and shows the password of its one user this once. */
    void start(@Observes StartupEvent started) {
        if (config.oidc()) {
            return;
        }
        try {
            users.madeFirst().ifPresent(this::show);
            LOG.infof(
                    "Users of %s may sign in: %d",
                    config.usersFile(), users.all().size());
        } catch (UsersRefused e) {
            // The start prints the message of this one alone, without a stack trace, and ends with status 1.
            throw new ConfigurationException("Служба не запущена. The service does not start.\n" + e.getMessage());
        }
    }

    /** Past the log, which is kept. */
    @SuppressWarnings("SystemOut")
    private void show(String password) {
        System.out.println("Создан файл пользователей " + config.usersFile()
                + ". Пароль показывается один раз; сменить его: команда users password admin.\n"
                + "The users file is made. The password is shown this once; users password admin changes it.\n"
                + "    admin : " + password);
    }

    /**
     * The user of a name and a password; empty: they are wrong.
     *
     * @param address it is tried from
     * @throws RequestRefused too many were wrong, for now
     */
    Optional<User> user(String name, String password, String address) {
        var known = users.verifiedBefore(name, password);
        return known.isPresent() ? known : tried(name, password, address);
    }

    private Optional<User> tried(String name, String password, String address) {
        if (!admitted()) {
            throw refused(PATIENCE);
        }
        try {
            // Of many calls at once the first pays for all.
            var known = users.verifiedBefore(name, password);
            return known.isPresent() ? known : verified(name, password, address);
        } finally {
            trying.release();
        }
    }

    private boolean admitted() {
        try {
            return trying.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Optional<User> verified(String name, String password, String address) {
        ofAddresses.take(address).ifPresent(SignIn::refuse);
        ofNames.take(name).ifPresent(SignIn::refuse);
        var user = users.verify(name, password);
        if (user.isPresent()) {
            ofAddresses.giveBack(address);
            ofNames.giveBack(name);
        } else {
            LOG.infof("A wrong name or password came from %s", address);
        }
        return user;
    }

    private static void refuse(Duration wait) {
        throw refused(wait);
    }

    private static RequestRefused refused(Duration wait) {
        return RequestRefused.forNow(AccessProblems.tooManyGuesses(wait), wait);
    }
}

package ru.promcluster.history.users;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import ru.promcluster.history.users.UsersFile.Entry;
import ru.promcluster.verdict.Bilingual;

/**
 * Who may sign in: the users of a file, which is read again whenever it has changed. All methods throw
 * {@link UsersRefused} where the file cannot be used.
 */
public final class Users {

    private static final String FIRST = "admin";
    private static final int DRAWN_BYTES = 15;
    private static final int LEAST_LETTERS = 12;
    private static final int MOST_LETTERS = 200;

    /** Of no password: asking for somebody who is not there takes as long as asking with a wrong password. */
    private static final PasswordHash OF_NOBODY =
            new PasswordHash("pbkdf2-sha512$" + PasswordHash.ITERATIONS + "$" + "A".repeat(22) + "$" + "A".repeat(43));

    private final UsersFile file;
    private volatile @Nullable Read last;

    private Users(Path path) {
        file = new UsersFile(path);
    }

    /** What was read, and the passwords that were right since. */
    private record Read(String stamp, SortedMap<String, Entry> entries, RightPasswords right) {}

    public static Users in(Path path) {
        return new Users(path);
    }

    /**
     * Makes the file where there is none, with one user {@code admin} of all roles that need no organisation.
     *
     * @return its password, to be shown once; empty: there was a file
     */
    public Optional<String> madeFirst() {
        if (file.exists()) {
            return Optional.empty();
        }
        var password = drawn();
        var first = new Entry(User.first(FIRST), PasswordHash.of(password));
        var before = new boolean[1];
        change(users -> {
            before[0] = !users.isEmpty(); // Another node was quicker.
            if (!before[0]) {
                users.put(FIRST, first);
            }
        });
        return before[0] ? Optional.empty() : Optional.of(password);
    }

    private static String drawn() {
        var bytes = new byte[DRAWN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The user of a name and a password. Slow on purpose, and as slow for a name that nobody has. */
    public Optional<User> verify(String name, String password) {
        var read = read();
        var entry = read.entries.get(name);
        boolean right = (entry == null ? OF_NOBODY : entry.password()).isOf(password);
        if (entry == null || !right) {
            return Optional.empty();
        }
        read.right.remember(entry, password);
        return Optional.of(entry.user());
    }

    /** The same at once, where this password was verified before and the file has not changed since; else empty. */
    public Optional<User> verifiedBefore(String name, String password) {
        var read = read();
        return Optional.ofNullable(read.entries.get(name))
                .filter(entry -> read.right.contains(entry, password))
                .map(Entry::user);
    }

    /** All users, by name. */
    public List<User> all() {
        return read().entries.values().stream().map(Entry::user).toList();
    }

    private Read read() {
        try {
            var stamp = file.stamp();
            var held = last;
            if (held == null || !held.stamp.equals(stamp)) {
                held = new Read(stamp, file.read(), new RightPasswords());
                last = held;
            }
            return held;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Adds somebody whose name nobody has yet. */
    public void add(User user, String password) {
        var entry = new Entry(user, hash(password));
        change(users -> {
            if (users.putIfAbsent(user.name(), entry) != null) {
                throw new UsersRefused(new Bilingual(
                        "Пользователь " + user.name() + " уже есть. Пароль меняет users password, роли — users change.",
                        "There is a user " + user.name()
                                + ". users password changes the password, users change the roles."));
            }
        });
    }

    /** Gives somebody other roles, or another organisation. */
    public void change(User user) {
        replace(user.name(), entry -> new Entry(user, entry.password()));
    }

    public void setPassword(String name, String password) {
        var hash = hash(password);
        replace(name, entry -> new Entry(entry.user(), hash));
    }

    public void remove(String name) {
        change(users -> {
            if (users.remove(name) == null) {
                throw unknown(name);
            }
        });
    }

    private void replace(String name, UnaryOperator<Entry> replacement) {
        change(users -> {
            var entry = users.get(name);
            if (entry == null) {
                throw unknown(name);
            }
            users.put(name, replacement.apply(entry));
        });
    }

    private void change(Consumer<Map<String, Entry>> change) {
        try {
            file.change(change);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static PasswordHash hash(String password) {
        if (password.length() < LEAST_LETTERS || password.length() > MOST_LETTERS) {
            throw new UsersRefused(new Bilingual(
                    "В пароле должно быть от " + LEAST_LETTERS + " до " + MOST_LETTERS + " знаков.",
                    "A password has " + LEAST_LETTERS + " to " + MOST_LETTERS + " characters."));
        }
        return PasswordHash.of(password);
    }

    private static UsersRefused unknown(String name) {
        return new UsersRefused(new Bilingual(
                "Пользователя " + name + " нет. Всех показывает users list.",
                "There is no user " + name + ". users list shows all."));
    }

    private UsersRefused unreadable(IOException e) {
        return new UsersRefused(
                new Bilingual(
                        "Файл пользователей " + file.path() + " недоступен: " + e,
                        "The users file " + file.path() + " cannot be used: " + e),
                e);
    }
}

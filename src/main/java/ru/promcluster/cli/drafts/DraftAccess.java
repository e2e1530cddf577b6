package ru.promcluster.cli.drafts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import ru.promcluster.cli.terminal.ExitCode;
import ru.promcluster.cli.terminal.LanguageOption;
import ru.promcluster.cli.terminal.ProblemText;
import ru.promcluster.cli.terminal.Settings;
import ru.promcluster.cli.terminal.Terminal;
import ru.promcluster.cli.users.NewPassword;
import ru.promcluster.exchange.Refused;
import ru.promcluster.history.database.Database;
import ru.promcluster.history.embedded.DatabaseRefused;
import ru.promcluster.history.publication.Signing;
import ru.promcluster.history.users.Role;
import ru.promcluster.history.users.SecurityConfig;
import ru.promcluster.history.users.Users;
import ru.promcluster.history.users.UsersRefused;
import ru.promcluster.policy.drafts.Actor;
import ru.promcluster.policy.drafts.Connections;
import ru.promcluster.policy.drafts.DraftApproval;
import ru.promcluster.policy.drafts.DraftDesk;
import ru.promcluster.policy.drafts.DraftTrials;
import ru.promcluster.policy.simulation.SimulationConfig;
import ru.promcluster.policy.simulation.Simulator;
import ru.promcluster.policy.worker.RuleWorkers;
import ru.promcluster.policy.worker.WorkerConfig;
import ru.promcluster.rulebook.RulebookConfig;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.verdict.Bilingual;
import ru.promcluster.verdict.Language;

/** Options of every command about drafts, and the database they work on; the service may run meanwhile. */
final class DraftAccess {

    /** PostgreSQL: there is no such table. */
    private static final String NO_TABLE = "42P01";

    /** Takes the place of what is typed: for scripts, which no one else can read. */
    private static final String PASSWORD = "PROMCLUSTER_PASSWORD";

    @Option(
            names = "--as",
            paramLabel = "NAME",
            description = {
                "От чьего имени; пароль спросят, или он первой строкой на входе, или в PROMCLUSTER_PASSWORD.",
                "On whose behalf; the password is asked for, or the first line of the input, or in PROMCLUSTER_PASSWORD."
            })
    private @Nullable String name;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    Language language() {
        return language.language();
    }

    /** Something that is done with drafts. */
    interface Work {
        void on(Desk desk) throws SQLException, IOException;
    }

    /** What a command works with. */
    record Desk(DraftDesk drafts, DraftApproval approval, Connections database, Actor actor) {}

    /** Does something that changes nothing, or says why it is not done. */
    int look(Terminal terminal, Settings settings, Work work) throws IOException {
        return run(terminal, settings, System.getProperty("user.name"), work);
    }

    /** Does it on behalf of somebody who has that role, or says why it is not done. */
    int run(Terminal terminal, Settings settings, Role role, Work work) throws IOException {
        try {
            return run(terminal, settings, signedIn(terminal, settings, role), work);
        } catch (UsersRefused e) {
            terminal.err().println(e.text().in(language()));
        } catch (Refused e) {
            ProblemText.print("rules", e.problem(), language(), terminal.err());
        }
        return ExitCode.REFUSED;
    }

    private int run(Terminal terminal, Settings settings, String actor, Work work) throws IOException {
        try (var workers = new RuleWorkers(Settings.of(WorkerConfig.class));
                var database = Database.existing(settings.database())) {
            Connections connections = database::writing;
            var trials = new DraftTrials(workers, new Simulator(workers, Settings.of(SimulationConfig.class)));
            work.on(new Desk(
                    new DraftDesk(connections, () -> folder(settings)),
                    new DraftApproval(connections, trials, settings.approvals(), signing(settings)),
                    connections,
                    new Actor(actor, terminal.clock().instant())));
            return ExitCode.GOOD;
        } catch (Refused e) {
            ProblemText.print("rules", e.problem(), language(), terminal.err());
        } catch (DatabaseRefused e) {
            terminal.err().println(e.getMessage());
        } catch (SQLException e) {
            terminal.err().println(unreadable(e).in(language()));
        }
        return ExitCode.REFUSED;
    }

    private static Signing signing(Settings settings) {
        return Signing.of(Settings.of(RulebookConfig.class), settings.engineVersion());
    }

    /** The one place that says who acts: whoever knows the password of a name. */
    private String signedIn(Terminal terminal, Settings settings, Role role) {
        if (Settings.of(SecurityConfig.class).oidc()) {
            throw new Refused(SignInProblems.elsewhere());
        }
        if (name == null) {
            throw new Refused(SignInProblems.nobody());
        }
        var set = System.getenv(PASSWORD);
        var password = set == null ? NewPassword.read(terminal, name) : set;
        return Users.in(settings.users())
                .verify(name, password)
                .map(user -> {
                    if (!user.roles().contains(role)) {
                        throw new Refused(SignInProblems.role(user, role));
                    }
                    return user.name();
                })
                .orElseThrow(() -> new Refused(SignInProblems.wrong()));
    }

    private static RuleFiles folder(Settings settings) {
        try {
            return RuleFiles.read(settings.rules());
        } catch (IOException e) {
            throw new UncheckedIOException("The rules folder " + settings.rules() + " cannot be read", e);
        }
    }

    private static Bilingual unreadable(SQLException e) {
        return NO_TABLE.equals(e.getSQLState())
                ? new Bilingual(
                        "В этой базе черновиков нет: служба этой версии с ней ещё не запускалась.",
                        "There are no drafts in this database: no service of this version has started on it yet.")
                : new Bilingual(
                        "База данных не отвечает как надо: " + e.getMessage(),
                        "The database does not answer as it should: " + e.getMessage());
    }
}

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
import ru.promcluster.exchange.Refused;
import ru.promcluster.history.database.Database;
import ru.promcluster.history.embedded.DatabaseRefused;
import ru.promcluster.policy.drafts.Actor;
import ru.promcluster.policy.drafts.Connections;
import ru.promcluster.policy.drafts.DraftApproval;
import ru.promcluster.policy.drafts.DraftDesk;
import ru.promcluster.policy.drafts.TrialsHere;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.verdict.Bilingual;
import ru.promcluster.verdict.Language;

/** Options of every command about drafts, and the database they work on; the service may run meanwhile. */
final class DraftAccess {

    /** PostgreSQL: there is no such table. */
    private static final String NO_TABLE = "42P01";

    @Option(
            names = "--as",
            paramLabel = "NAME",
            description = {
                "От чьего имени; иначе имя учётной записи этой машины.",
                "On whose behalf; else the name of this machine's account."
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

    /** Does it, or says why it is not done. */
    int run(Terminal terminal, Settings settings, Work work) throws IOException {
        try (var database = Database.existing(settings.database())) {
            Connections connections = database::writing;
            work.on(new Desk(
                    new DraftDesk(connections, () -> folder(settings)),
                    new DraftApproval(connections, new TrialsHere(), settings.approvals()),
                    connections,
                    new Actor(actor(), terminal.clock().instant())));
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

    /** The one place that says who acts. */
    private String actor() {
        return name == null ? System.getProperty("user.name") : name;
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

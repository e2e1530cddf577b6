package ru.promcluster.cli.audit;

import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import ru.promcluster.cli.terminal.ExitCode;
import ru.promcluster.cli.terminal.LanguageOption;
import ru.promcluster.cli.terminal.Settings;
import ru.promcluster.cli.terminal.Terminal;
import ru.promcluster.history.database.Database;
import ru.promcluster.history.embedded.DatabaseRefused;
import ru.promcluster.history.verification.AuditMark;
import ru.promcluster.history.verification.AuditVerification;
import ru.promcluster.verdict.Bilingual;

/** {@code audit verify}: reads the whole trail, and all that is kept against it; the service may run meanwhile. */
@Command(
        name = "verify",
        description = {
            "Прочитать журнал с первой записи и сверить с ним всё, что хранится. Служба может работать.",
            "Read the trail from its first entry and compare all that is kept with it. The service may run."
        },
        exitCodeList = {"0:цел / unbroken", "1:нарушен / broken", "3:проверить нельзя / cannot be read"})
public final class AuditVerifyCommand implements Callable<Integer> {

    /** PostgreSQL: there is no such table. */
    private static final String NO_TABLE = "42P01";

    private final Terminal terminal;
    private final Settings settings;

    @Option(
            names = "--expect",
            paramLabel = "NUMBER:HASH",
            converter = MarkConverter.class,
            description = {
                "Запись, отмеченная раньше: без неё конец журнала отрезан или переписан.",
                "An entry noted before: where it is missing, the end was cut off or written anew."
            })
    private @Nullable AuditMark expected;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    public AuditVerifyCommand(Terminal terminal, Settings settings) {
        this.terminal = terminal;
        this.settings = settings;
    }

    @Override
    public Integer call() {
        try (var database = Database.existing(settings.database());
                var connection = database.reading()) {
            var verified = AuditVerification.of(connection, Optional.ofNullable(expected));
            print(verified);
            return verified.isUnbroken() ? ExitCode.GOOD : ExitCode.BAD;
        } catch (DatabaseRefused e) {
            terminal.err().println(e.getMessage());
        } catch (SQLException e) {
            terminal.err().println(unreadable(e).in(language.language()));
        }
        return ExitCode.REFUSED;
    }

    private void print(AuditVerification verified) {
        say(
                verified.isUnbroken() ? "Журнал цел." : "Журнал нарушен, нарушений: " + verified.faultCount() + ".",
                verified.isUnbroken()
                        ? "The trail is unbroken."
                        : "The trail is broken, faults: " + verified.faultCount() + ".");
        verified.faults().forEach(fault -> say("  – " + fault.ru(), "  – " + fault.en()));
        var last = verified.last();
        say("Записей: " + last.number() + ".", "Entries: " + last.number() + ".");
        if (last.number() > 0) {
            say("Последняя запись: " + last, "Last entry: " + last);
            say(
                    "Отметьте её вне этой базы: потом --expect покажет, не отрезан ли конец.",
                    "Note it outside this database: --expect shows later whether the end was cut off.");
        }
    }

    private void say(String russian, String english) {
        terminal.out().println(new Bilingual(russian, english).in(language.language()));
    }

    private static Bilingual unreadable(SQLException e) {
        return NO_TABLE.equals(e.getSQLState())
                ? new Bilingual(
                        "В этой базе журнала нет: служба с ней ещё не запускалась.",
                        "There is no trail in this database: no service has started on it yet.")
                : new Bilingual(
                        "База данных не читается: " + e.getMessage(), "The database cannot be read: " + e.getMessage());
    }
}

package ru.promcluster.cli.drafts;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import ru.promcluster.cli.terminal.Settings;
import ru.promcluster.cli.terminal.Terminal;
import ru.promcluster.history.AuditEntries;

/** {@code rules trail}: who did what to drafts and publications. */
@Command(
        name = "trail",
        description = {
            "Показать журнал: кто, когда и что сделал с черновиками и публикациями.",
            "Show the trail: who did what to drafts and publications, and when."
        },
        exitCodeList = {"0:показан / shown", "3:нельзя / cannot be read"})
public final class RulesTrailCommand implements Callable<Integer> {

    private static final int AT_ONCE = 1_000;

    private final Terminal terminal;
    private final Settings settings;

    @Option(
            names = "--subject",
            paramLabel = "ID",
            description = {"Только об этом черновике.", "Of that draft alone."})
    private @Nullable String subject;

    @Mixin
    private final DraftAccess access = new DraftAccess();

    public RulesTrailCommand(Terminal terminal, Settings settings) {
        this.terminal = terminal;
        this.settings = settings;
    }

    @Override
    public Integer call() throws IOException {
        return access.look(terminal, settings, desk -> {
            try (var connection = desk.database().writing()) {
                var entries = AuditEntries.after(connection, 0, subject, AT_ONCE);
                while (!entries.isEmpty()) {
                    entries.stream()
                            .filter(entry -> entry.action().startsWith("draft.")
                                    || entry.action().startsWith("rules."))
                            .forEach(entry -> terminal.out().println(DraftText.line(entry)));
                    entries = AuditEntries.after(
                            connection, entries.get(entries.size() - 1).number(), subject, AT_ONCE);
                }
                connection.rollback();
            }
        });
    }
}

package ru.promcluster.cli.drafts;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import ru.promcluster.cli.terminal.Settings;
import ru.promcluster.cli.terminal.Terminal;
import ru.promcluster.history.users.Role;

/** {@code rules rollback}: puts an older publication in force again. */
@Command(
        name = "rollback",
        description = {
            "Снова ввести в действие прежнюю публикацию; нужна причина.",
            "Put an older publication in force again; a reason is needed."
        },
        exitCodeList = {"0:опубликована / published", "3:нет / not published"})
public final class RulesRollbackCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Settings settings;

    @Parameters(
            paramLabel = "NUMBER",
            description = {"Номер публикации.", "Number of the publication."})
    private long number;

    @Mixin
    private final DayOptions day = new DayOptions();

    @Mixin
    private final DraftAccess access = new DraftAccess();

    public RulesRollbackCommand(Terminal terminal, Settings settings) {
        this.terminal = terminal;
        this.settings = settings;
    }

    @Override
    public Integer call() throws IOException {
        return access.run(
                terminal,
                settings,
                Role.POLICY_APPROVER,
                desk -> terminal.out()
                        .println(DraftText.published(
                                desk.approval().rollBack(number, day.from(), day.reason(), desk.actor()),
                                access.language())));
    }
}

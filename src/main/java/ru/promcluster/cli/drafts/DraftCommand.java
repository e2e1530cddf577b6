package ru.promcluster.cli.drafts;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import ru.promcluster.cli.drafts.DraftAccess.Work;
import ru.promcluster.cli.terminal.Settings;
import ru.promcluster.cli.terminal.Terminal;
import ru.promcluster.history.drafts.Draft;
import ru.promcluster.history.users.Role;

/** {@code rules draft}: writes drafts of rules in the database that the service works on. */
@Command(
        name = "draft",
        description = {
            "Черновики правил: начать, править, передать, утвердить, опубликовать. Служба может работать.",
            "Drafts of rules: begin, write, submit, approve, publish. The service may run."
        })
@SuppressWarnings("UnusedMethod") // picocli calls what is annotated
public final class DraftCommand {

    private static final int MOST_LISTED = 50;

    private final Terminal terminal;
    private final Settings settings;

    public DraftCommand(Terminal terminal, Settings settings) {
        this.terminal = terminal;
        this.settings = settings;
    }

    @Command(
            name = "create",
            description = {"Начать с последней публикации или с архива.", "Begin with the latest publication, or a zip."
            })
    int create(
            @Parameters(
                            paramLabel = "TITLE",
                            description = {"Название.", "Title."})
                    String title,
            @Option(
                            names = "--zip",
                            paramLabel = "FILE",
                            description = {"Архив папки правил.", "A zip of a rules folder."})
                    @Nullable
                    Path zip,
            @Mixin DraftAccess access)
            throws IOException {
        return write(
                access,
                desk -> show(
                        zip == null
                                ? desk.drafts().begin(title, desk.actor())
                                : desk.drafts().begin(title, Files.readAllBytes(zip), desk.actor()),
                        access));
    }

    @Command(
            name = "list",
            description = {"Показать последние черновики.", "List the latest drafts."})
    int list(@Mixin DraftAccess access) throws IOException {
        return look(
                access,
                desk -> desk.drafts()
                        .latest(null, MOST_LISTED)
                        .forEach(draft -> terminal.out().println(DraftText.line(draft, access.language()))));
    }

    @Command(
            name = "show",
            description = {"Показать черновик или один его файл.", "Show a draft, or one file of it."})
    int show(
            @Parameters(
                            paramLabel = "ID",
                            description = {"Номер черновика.", "Id of the draft."})
                    String id,
            @Option(
                            names = "--file",
                            paramLabel = "PATH",
                            description = {"Какой файл.", "Which file."})
                    @Nullable
                    String path,
            @Mixin DraftAccess access)
            throws IOException {
        return look(access, desk -> {
            if (path == null) {
                show(desk.drafts().draft(id), access);
            } else {
                terminal.out().print(desk.drafts().text(id, path));
            }
        });
    }

    @Command(
            name = "put",
            description = {"Записать файл черновика.", "Write a file of a draft."})
    int put(
            @Parameters(
                            index = "0",
                            paramLabel = "ID",
                            description = {"Номер черновика.", "Id of the draft."})
                    String id,
            @Parameters(
                            index = "1",
                            paramLabel = "PATH",
                            description = {"Путь внутри папки правил.", "Path below the rules folder."})
                    String path,
            @Parameters(
                            index = "2",
                            paramLabel = "FILE",
                            description = {"Откуда взять текст.", "Where its text is."})
                    Path file,
            @Mixin DraftAccess access)
            throws IOException {
        var text = Files.readString(file);
        return write(access, desk -> show(desk.drafts().put(id, null, path, text, desk.actor()), access));
    }

    @Command(
            name = "figure",
            description = {
                "Изменить число: создаст папку акта и figures.yaml.",
                "Change a figure: makes the act's folder and figures.yaml."
            })
    int figure(
            @Parameters(
                            index = "0",
                            paramLabel = "ID",
                            description = {"Номер черновика.", "Id of the draft."})
                    String id,
            @Parameters(
                            index = "1",
                            paramLabel = "NAME",
                            description = {"Имя числа.", "Name of the figure."})
                    String name,
            @Parameters(
                            index = "2",
                            paramLabel = "VALUE",
                            description = {"Новое значение.", "The new value."})
                    BigDecimal value,
            @Mixin ActOptions act,
            @Mixin DraftAccess access)
            throws IOException {
        var change = act.change(name, value);
        return write(access, desk -> show(desk.drafts().set(id, null, change, desk.actor()), access));
    }

    @Command(
            name = "submit",
            description = {"Проверить и передать на утверждение.", "Try it and submit it to be approved."})
    int submit(
            @Parameters(
                            paramLabel = "ID",
                            description = {"Номер черновика.", "Id of the draft."})
                    String id,
            @Mixin DraftAccess access)
            throws IOException {
        return write(access, desk -> show(desk.approval().submit(id, desk.actor()), access));
    }

    @Command(
            name = "approve",
            description = {"Утвердить чужой черновик.", "Approve a draft of somebody else."})
    int approve(
            @Parameters(
                            index = "0",
                            paramLabel = "ID",
                            description = {"Номер черновика.", "Id of the draft."})
                    String id,
            @Parameters(
                            index = "1",
                            paramLabel = "SHA256",
                            description = {"Отпечаток того, что прочитано.", "Digest of what was read."})
                    String sha256,
            @Mixin DraftAccess access)
            throws IOException {
        return decide(access, desk -> show(desk.approval().approve(id, sha256, desk.actor()), access));
    }

    @Command(
            name = "reject",
            description = {"Вернуть автору с причиной.", "Send it back with a reason."})
    int reject(
            @Parameters(
                            paramLabel = "ID",
                            description = {"Номер черновика.", "Id of the draft."})
                    String id,
            @Option(
                            names = "--reason",
                            required = true,
                            paramLabel = "TEXT",
                            description = {"Причина.", "The reason."})
                    String reason,
            @Mixin DraftAccess access)
            throws IOException {
        return decide(access, desk -> show(desk.approval().reject(id, reason, desk.actor()), access));
    }

    @Command(
            name = "withdraw",
            description = {"Отозвать свой черновик.", "Give up a draft of one's own."})
    int withdraw(
            @Parameters(
                            paramLabel = "ID",
                            description = {"Номер черновика.", "Id of the draft."})
                    String id,
            @Mixin DraftAccess access)
            throws IOException {
        return write(access, desk -> show(desk.drafts().withdraw(id, desk.actor()), access));
    }

    @Command(
            name = "publish",
            description = {"Опубликовать утверждённый черновик с дня.", "Publish an approved draft from a day on."})
    int publish(
            @Parameters(
                            paramLabel = "ID",
                            description = {"Номер черновика.", "Id of the draft."})
                    String id,
            @Mixin DayOptions day,
            @Mixin DraftAccess access)
            throws IOException {
        return decide(
                access,
                desk -> terminal.out()
                        .println(DraftText.published(
                                desk.approval().publish(id, day.from(), day.reason(), desk.actor()),
                                access.language())));
    }

    private int look(DraftAccess access, Work work) throws IOException {
        return access.look(terminal, settings, work);
    }

    private int write(DraftAccess access, Work work) throws IOException {
        return access.run(terminal, settings, Role.POLICY_AUTHOR, work);
    }

    private int decide(DraftAccess access, Work work) throws IOException {
        return access.run(terminal, settings, Role.POLICY_APPROVER, work);
    }

    private void show(Draft draft, DraftAccess access) {
        terminal.out().println(DraftText.whole(draft, access.language()));
    }
}

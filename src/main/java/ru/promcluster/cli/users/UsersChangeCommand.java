package ru.promcluster.cli.users;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import ru.promcluster.cli.terminal.LanguageOption;
import ru.promcluster.cli.terminal.Settings;
import ru.promcluster.cli.terminal.Terminal;
import ru.promcluster.verdict.Bilingual;

/** {@code users change}: the roles and the organisation of somebody. */
@Command(
        name = "change",
        description = {
            "Дать пользователю другие роли и организацию; пароль остаётся.",
            "Give a user other roles and organisation; the password stays."
        },
        exitCodeList = {"0:сделано / done", "3:не сделано / not done"})
public final class UsersChangeCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Settings settings;

    @Mixin
    private final UserOptions options = new UserOptions();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    public UsersChangeCommand(Terminal terminal, Settings settings) {
        this.terminal = terminal;
        this.settings = settings;
    }

    @Override
    public Integer call() {
        var work = new Work(terminal, settings, language.language());
        return work.done(
                users -> users.change(options.user()),
                new Bilingual(
                        "Пользователь " + options.name() + " изменён.", "User " + options.name() + " is changed."));
    }
}

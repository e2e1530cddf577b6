package ru.promcluster.cli.users;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import ru.promcluster.cli.terminal.LanguageOption;
import ru.promcluster.cli.terminal.Settings;
import ru.promcluster.cli.terminal.Terminal;
import ru.promcluster.verdict.Bilingual;

/** {@code users add}: somebody who may sign in from now on. */
@Command(
        name = "add",
        description = {
            "Завести пользователя; пароль спрашивается или читается со стандартного ввода.",
            "Add a user; the password is asked for, or read from standard input."
        },
        exitCodeList = {"0:сделано / done", "3:не сделано / not done"})
public final class UsersAddCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Settings settings;

    @Mixin
    private final UserOptions options = new UserOptions();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    public UsersAddCommand(Terminal terminal, Settings settings) {
        this.terminal = terminal;
        this.settings = settings;
    }

    @Override
    public Integer call() {
        var work = new Work(terminal, settings, language.language());
        return work.done(
                users -> users.add(options.user(), NewPassword.read(terminal, options.name())),
                new Bilingual("Пользователь " + options.name() + " заведён.", "User " + options.name() + " is added."));
    }
}

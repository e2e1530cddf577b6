package ru.promcluster.cli.users;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import ru.promcluster.cli.terminal.LanguageOption;
import ru.promcluster.cli.terminal.Settings;
import ru.promcluster.cli.terminal.Terminal;
import ru.promcluster.verdict.Bilingual;

/** {@code users password}: the password of somebody. */
@Command(
        name = "password",
        description = {
            "Сменить пароль; он спрашивается или читается со стандартного ввода.",
            "Change a password; it is asked for, or read from standard input."
        },
        exitCodeList = {"0:сделано / done", "3:не сделано / not done"})
public final class UsersPasswordCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Settings settings;

    @Parameters(
            paramLabel = "ИМЯ",
            description = {"Имя для входа.", "The name to sign in with."})
    @SuppressWarnings("NullAway.Init") // picocli asks for it
    private String name;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    public UsersPasswordCommand(Terminal terminal, Settings settings) {
        this.terminal = terminal;
        this.settings = settings;
    }

    @Override
    public Integer call() {
        var work = new Work(terminal, settings, language.language());
        return work.done(
                users -> users.setPassword(name, NewPassword.read(terminal, name)),
                new Bilingual("Пароль пользователя " + name + " сменён.", "The password of " + name + " is changed."));
    }
}

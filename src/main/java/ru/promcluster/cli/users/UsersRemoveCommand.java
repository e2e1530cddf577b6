package ru.promcluster.cli.users;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import ru.promcluster.cli.terminal.LanguageOption;
import ru.promcluster.cli.terminal.Settings;
import ru.promcluster.cli.terminal.Terminal;
import ru.promcluster.verdict.Bilingual;

/** {@code users remove}: somebody who may not sign in any more. */
@Command(
        name = "remove",
        description = {"Убрать пользователя: войти он больше не сможет.", "Remove a user, who cannot sign in any more."
        },
        exitCodeList = {"0:сделано / done", "3:не сделано / not done"})
public final class UsersRemoveCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Settings settings;

    @Parameters(
            paramLabel = "ИМЯ",
            description = {"Имя для входа.", "The name to sign in with."})
    @SuppressWarnings("NullAway.Init") // picocli asks for it
    private String name;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    public UsersRemoveCommand(Terminal terminal, Settings settings) {
        this.terminal = terminal;
        this.settings = settings;
    }

    @Override
    public Integer call() {
        var work = new Work(terminal, settings, language.language());
        return work.done(
                users -> users.remove(name),
                new Bilingual("Пользователь " + name + " убран.", "User " + name + " is removed."));
    }
}

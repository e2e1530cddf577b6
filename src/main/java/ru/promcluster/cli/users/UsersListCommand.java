package ru.promcluster.cli.users;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import ru.promcluster.cli.terminal.ExitCode;
import ru.promcluster.cli.terminal.LanguageOption;
import ru.promcluster.cli.terminal.Settings;
import ru.promcluster.cli.terminal.Terminal;
import ru.promcluster.history.users.User;
import ru.promcluster.history.users.Users;
import ru.promcluster.history.users.UsersRefused;

/** {@code users list}: who may sign in, one a line. */
@Command(
        name = "list",
        description = {
            "Показать пользователей, их роли и организации.",
            "Show the users, their roles and organisations."
        },
        exitCodeList = {"0:показаны / shown", "3:файл недоступен / the file cannot be used"})
public final class UsersListCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Settings settings;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    public UsersListCommand(Terminal terminal, Settings settings) {
        this.terminal = terminal;
        this.settings = settings;
    }

    @Override
    public Integer call() {
        try {
            Users.in(settings.users()).all().forEach(user -> terminal.out().println(line(user)));
            return ExitCode.GOOD;
        } catch (UsersRefused e) {
            terminal.err().println(e.text().in(language.language()));
            return ExitCode.REFUSED;
        }
    }

    private static String line(User user) {
        var organisation = user.organisation();
        return user.name() + "  " + String.join(",", user.roleIds())
                + (organisation == null ? "" : "  " + organisation);
    }
}

package ru.promcluster.cli.users;

import java.util.function.Consumer;
import ru.promcluster.cli.terminal.ExitCode;
import ru.promcluster.cli.terminal.Settings;
import ru.promcluster.cli.terminal.Terminal;
import ru.promcluster.history.users.Users;
import ru.promcluster.history.users.UsersRefused;
import ru.promcluster.verdict.Bilingual;
import ru.promcluster.verdict.Language;

/** What the commands about users have in common: the file, and how they end. */
record Work(Terminal terminal, Settings settings, Language language) {

    /** Does it and says so; a refusal is printed. */
    int done(Consumer<Users> work, Bilingual told) {
        try {
            work.accept(Users.in(settings.users()));
            terminal.out().println(told.in(language));
            return ExitCode.GOOD;
        } catch (UsersRefused e) {
            terminal.err().println(e.text().in(language));
            return ExitCode.REFUSED;
        }
    }
}

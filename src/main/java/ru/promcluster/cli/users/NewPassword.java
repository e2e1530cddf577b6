package ru.promcluster.cli.users;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import ru.promcluster.cli.terminal.Terminal;

/** A password as it is given: typed unseen where a person sits, else the first line of the input. Never an argument. */
public final class NewPassword {

    private NewPassword() {}

    /** The password; empty: none was given. */
    public static String read(Terminal terminal, String name) {
        var console = terminal.console();
        if (console.isPresent()) {
            var typed = console.get().readPassword("Пароль / password (%s): ", name);
            return typed == null ? "" : new String(typed);
        }
        try {
            var line = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8)).readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            throw new UncheckedIOException("The password cannot be read", e);
        }
    }
}

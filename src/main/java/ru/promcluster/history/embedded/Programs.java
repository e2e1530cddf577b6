package ru.promcluster.history.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the programs of PostgreSQL in its directory, each to its end. */
final class Programs {

    private static final String OUTPUT = "last-command.txt";

    private final Path home;
    private final Path bin;
    private final List<String> before;

    private Programs(Path home, Path bin, List<String> before) {
        this.home = home;
        this.bin = bin;
        this.before = before;
    }

    /**
     * The programs in the folder. They refuse to be root: a root runs them in a user namespace without a mapping, where
     * they are nobody, while files and signals stay those of root.
     *
     * @throws DatabaseRefused this is root, and no such namespace can be had
     */
    static Programs of(Path binaries, Path home) throws IOException {
        // The server's own files give its path without links.
        var bin = binaries.resolve("bin").toRealPath();
        if (!"root".equals(System.getProperty("user.name"))) {
            return new Programs(home, bin, List.of());
        }
        var asNobody = new Programs(home, bin, List.of("unshare", "-U"));
        try {
            asNobody.run(Duration.ofSeconds(10), "", "pg_ctl", "--version");
        } catch (IOException e) {
            throw Refusals.root(String.valueOf(e.getMessage()));
        }
        return asNobody;
    }

    /** The full path of a program, as the server's own files give it. */
    Path path(String program) {
        return bin.resolve(program);
    }

    /**
     * Runs a program with a text as its input.
     *
     * @return what it printed
     * @throws IOException it failed, or did not end in time and was killed; the message holds what it printed
     */
    String run(Duration within, String input, String program, String... arguments) throws IOException {
        var command = new ArrayList<>(before);
        command.add(path(program).toString());
        command.addAll(List.of(arguments));
        // A file, not a pipe: a server that is started inherits it, and nobody reads a pipe to its end.
        var output = home.resolve(OUTPUT);
        var process = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try (var in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        boolean ended = endedWithin(within, process);
        var printed = Files.readString(output).strip();
        if (!ended) {
            throw new IOException(program + " did not end within " + within.toSeconds() + " s: " + printed);
        }
        if (process.exitValue() != 0) {
            throw new IOException(program + " ended with " + process.exitValue() + ": " + printed);
        }
        return printed;
    }

    private static boolean endedWithin(Duration within, Process process) throws IOException {
        try {
            if (process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS)) {
                return true;
            }
            process.destroyForcibly();
            return false;
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for " + process.info(), e);
        }
    }
}

package ru.promcluster.history.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import ru.promcluster.history.embedded.DatabaseAccess.Login;

/** A process of its own that holds an embedded database, until it is stopped or killed. */
public final class Holder implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;

    private Holder(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Started, and on its way. */
    public static Holder on(Path directory) throws IOException {
        return new Holder(java(directory, HolderMain.class.getName()));
    }

    /** A Java process with the classes of this one, which is told the directory in both ways. */
    public static Process java(Path directory, String main) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dpromcluster.database.directory=" + directory,
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        main,
                        directory.toString())
                .redirectErrorStream(true)
                .start();
    }

    public long pid() {
        return process.pid();
    }

    /** Waits until the database can be used. */
    public DatabaseAccess ready() throws IOException {
        var before = new StringBuilder();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(HolderMain.READY)) {
                var words = line.split(" ", -1);
                return new DatabaseAccess(words[1], new Login(words[2], words[3]), new Login(words[4], words[5]));
            }
            before.append(line).append('\n');
        }
        throw new IllegalStateException("It ended without a database:\n" + before);
    }

    /** Everything it still prints before it ends by itself. */
    String lastWords() throws IOException {
        var words = new StringWriter();
        output.transferTo(words);
        return words.toString();
    }

    /** As {@code kill -9} does it. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Politely; says how it ended. */
    int stop() throws IOException {
        process.outputWriter().close();
        return process.onExit().join().exitValue();
    }

    @Override
    public void close() throws IOException {
        stop();
    }
}

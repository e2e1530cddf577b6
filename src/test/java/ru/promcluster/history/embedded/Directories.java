package ru.promcluster.history.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.stream.Stream;
import ru.promcluster.history.TestDatabase;
import ru.promcluster.history.embedded.EmbeddedDatabase.Patience;

/** Directories for tests; the binaries, and where it is wanted the empty database, come from a former one. */
public final class Directories {

    static final Patience PATIENCE = new Patience(Duration.ofMinutes(1), Duration.ofSeconds(5));
    private static final Path MADE = TestDatabase.DIRECTORY.resolveSibling("test-database-made");

    /** One for the whole process: services under test have classes of their own, and this class is one of them. */
    private static final Object MAKING = "ru.promcluster.history.embedded.Directories".intern();

    private Directories() {}

    /** Without a database. */
    static Path emptyIn(Path folder) throws IOException {
        var home = Files.createDirectory(folder.resolve("postgres"));
        Files.createSymbolicLink(home.resolve(binaries()), unpacked().toRealPath());
        return home.toRealPath();
    }

    /** With a database that was stopped and has no rows yet. */
    public static Path madeIn(Path folder) throws IOException {
        var home = emptyIn(folder);
        synchronized (MAKING) {
            var made = made();
            for (var part : new String[] {"cluster", "passwords.properties", "local.conf"}) {
                copy(made.resolve(part), home.resolve(part));
            }
        }
        return home;
    }

    private static Path made() throws IOException {
        if (Files.notExists(MADE)) {
            Files.createDirectories(MADE);
            Files.createSymbolicLink(MADE.resolve(binaries()), unpacked().toRealPath());
        }
        EmbeddedDatabase.start(MADE, PATIENCE).close();
        return MADE;
    }

    static Path unpacked() throws IOException {
        return TestDatabase.DIRECTORY.resolve(binaries());
    }

    static String binaries() throws IOException {
        return "binaries-" + Binaries.version();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (var path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /** Nothing runs in it any more, and the binaries of others are no longer part of it. */
    public static void leave(Path home) throws IOException {
        Leftovers.killIn(home);
        var link = home.resolve(binaries());
        if (Files.isSymbolicLink(link)) {
            Files.delete(link);
        }
    }
}

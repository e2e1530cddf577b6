package ru.promcluster.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A copy of the rules folder that a test may spoil. */
public final class RulesCopy {

    private static final Path RULES = Path.of("rules");

    private RulesCopy() {}

    public static void into(Path folder) throws IOException {
        try (var files = Files.walk(RULES)) {
            for (var file : (Iterable<Path>) files::iterator) {
                var copy = folder.resolve(RULES.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    /** Replaces a file in one step, as an editor does. */
    static void replace(Path file, String content) throws IOException {
        var fresh = Files.createTempFile("rules", ".new");
        Files.writeString(fresh, content);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}

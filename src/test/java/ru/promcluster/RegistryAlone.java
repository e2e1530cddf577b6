package ru.promcluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import ru.promcluster.rulebook.files.RuleFiles;

/** The shipped rules without the rulesets besides that of the register: for a test that is about one ruleset. */
public final class RegistryAlone {

    private static final Path RULES = Path.of("rules");

    private RegistryAlone() {}

    /** All files but notes and the template, by path. */
    public static SortedMap<String, String> texts() {
        try {
            return new TreeMap<>(RuleFiles.read(RULES).chosen(path -> isIn(Path.of(path))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies all files into a folder. */
    public static void copyInto(Path folder) throws IOException {
        try (var paths = Files.walk(RULES)) {
            for (var path : (Iterable<Path>) paths::iterator) {
                if (Files.isRegularFile(path) && isIn(RULES.relativize(path))) {
                    var copy = folder.resolve(RULES.relativize(path).toString());
                    Files.createDirectories(copy.resolveSibling(""));
                    Files.copy(path, copy);
                }
            }
        }
    }

    private static boolean isIn(Path belowRules) {
        var top = belowRules.getName(0);
        return top.toString().equals("registry")
                || !Files.exists(RULES.resolve(top).resolve("ruleset.yaml"));
    }
}

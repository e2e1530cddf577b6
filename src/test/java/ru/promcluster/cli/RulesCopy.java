package ru.promcluster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A copy of the published rules that a test may break. */
record RulesCopy(Path folder) {

    static RulesCopy in(Path temporary) throws IOException {
        var rules = Path.of("rules");
        var folder = temporary.resolve("rules");
        try (var paths = Files.walk(rules)) {
            for (var path : paths.toList()) {
                Files.copy(path, folder.resolve(rules.relativize(path)));
            }
        }
        return new RulesCopy(folder);
    }

    /** Changes the one place of a file where the text stands. */
    RulesCopy with(String file, String text, String other) throws IOException {
        var path = folder.resolve(file);
        var before = Files.readString(path);
        assertThat(before.split(Pattern.quote(text), -1)).hasSize(2);
        Files.writeString(path, before.replace(text, other));
        return this;
    }
}

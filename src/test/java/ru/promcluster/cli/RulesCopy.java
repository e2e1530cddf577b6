package ru.promcluster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import ru.promcluster.RegistryAlone;

/** A copy of the published rules of the register that a test may break. */
record RulesCopy(Path folder) {

    static RulesCopy in(Path temporary) throws IOException {
        var folder = temporary.resolve("rules");
        RegistryAlone.copyInto(folder);
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

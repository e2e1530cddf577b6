package ru.promcluster.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text that is read by a person; {@code -Dgolden} writes it anew, and the difference is read. */
final class GoldenFile {

    private GoldenFile() {}

    static void assertSame(String name, String text) throws IOException {
        var file = Path.of("src/test/resources/ru/promcluster/explanation", name);
        if (System.getProperty("golden") != null) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }
}

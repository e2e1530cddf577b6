package ru.promcluster.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text that is read by a person; {@code -Dgolden} writes it anew, and the difference is read. */
public final class GoldenFile {

    private GoldenFile() {}

    static void assertSame(String name, String text) throws IOException {
        assertSame(Path.of("src/test/resources/ru/promcluster/explanation", name), text);
    }

    public static void assertSame(Path file, String text) throws IOException {
        if (System.getProperty("golden") != null) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }
}

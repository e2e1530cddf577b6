package ru.promcluster.rulebook.kept;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.drools.base.definitions.rule.impl.RuleImpl;

/**
 * What makes compiled rules: this build of the product, the engine, the Java that runs it. Whatever another maker has kept is
 * made anew.
 */
final class Maker {

    /** Raised when the form of what is kept changes while the product's own classes stay; in practice both change at once. */
    private static final String FORM = "1";

    /** The end of a zip without a comment, as all jars that builds make. */
    private static final int END = 22;

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int DIRECTORY_SIZE = 12;
    private static final int DIRECTORY_OFFSET = 16;

    private Maker() {}

    /** Names this maker; empty: the product runs from a folder of classes, which change under it. */
    static Optional<String> name() {
        return jar(Maker.class)
                .flatMap(own -> jar(RuleImpl.class)
                        .flatMap(engine -> content(own)
                                .map(digest -> String.join(
                                        "\n",
                                        FORM,
                                        digest,
                                        engine.getFileName().toString(),
                                        System.getProperty("java.vm.version")))));
    }

    private static Optional<Path> jar(Class<?> type) {
        var source = type.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return Optional.empty();
        }
        try {
            var path = Path.of(source.getLocation().toURI());
            return Files.isRegularFile(path) ? Optional.of(path) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException noFile) {
            return Optional.empty();
        }
    }

    /** The directory of a jar has the check sum of every class: its digest is that of all of them, and quickly taken. */
    private static Optional<String> content(Path jar) {
        try (var file = new RandomAccessFile(jar.toFile(), "r")) {
            var end = ByteBuffer.wrap(read(file, file.length() - END, END)).order(ByteOrder.LITTLE_ENDIAN);
            if (end.getInt(0) != END_SIGNATURE) {
                return Optional.empty();
            }
            var directory =
                    read(file, Integer.toUnsignedLong(end.getInt(DIRECTORY_OFFSET)), end.getInt(DIRECTORY_SIZE));
            return Optional.of(Digest.hex(directory));
        } catch (IOException | NegativeArraySizeException unreadable) {
            return Optional.empty();
        }
    }

    private static byte[] read(RandomAccessFile file, long offset, int length) throws IOException {
        var bytes = new byte[length];
        file.seek(Math.max(0, offset));
        file.readFully(bytes);
        return bytes;
    }
}

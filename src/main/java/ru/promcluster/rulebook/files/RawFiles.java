package ru.promcluster.rulebook.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The bytes of the files below a rules folder at one moment, before anybody has looked at them. Names that begin with
 * {@code _} or {@code .} are not read, and links are not followed, so that nothing outside the folder is read.
 */
public final class RawFiles {

    /** A rule file is a page or two; a larger one is a mistake. */
    private static final long LARGEST = 4L << 20;

    private static final byte[] LATER = new byte[0];

    private final Path folder;
    private final SortedMap<String, byte[]> contents;

    private RawFiles(Path folder, SortedMap<String, byte[]> contents) {
        this.folder = folder;
        this.contents = contents;
    }

    /** Reads the folder; of cases and filings, which no verdict rests on, only which there are. */
    public static RawFiles read(Path folder) throws IOException {
        var contents = new TreeMap<String, byte[]>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                return !directory.equals(folder) && isSkipped(directory)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile() && !isSkipped(file)) {
                    if (attributes.size() > LARGEST) {
                        throw new IOException(file + " is larger than " + LARGEST + " bytes");
                    }
                    var path = folder.relativize(file).toString().replace('\\', '/');
                    contents.put(path, isBeside(path) ? LATER : Files.readAllBytes(file));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return new RawFiles(folder, contents);
    }

    private static boolean isSkipped(Path path) {
        var name = path.getFileName().toString();
        return name.startsWith("_") || name.startsWith(".");
    }

    private static boolean isBeside(String path) {
        return path.endsWith(".cases.yaml") || path.contains("/filings/");
    }

    /** SHA-256 over all paths, and the bytes of all files but cases and filings. */
    public String sha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            contents.forEach((path, bytes) -> {
                digest.update((path + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * All files as text.
     *
     * @throws IOException one of them is not UTF-8, or is gone meanwhile
     */
    public RuleFiles texts() throws IOException {
        var texts = new TreeMap<String, String>();
        for (var file : contents.entrySet()) {
            var bytes = isBeside(file.getKey()) ? Files.readAllBytes(folder.resolve(file.getKey())) : file.getValue();
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            texts.put(file.getKey(), text.toString().replace("\r\n", "\n"));
        }
        return RuleFiles.of(texts);
    }
}

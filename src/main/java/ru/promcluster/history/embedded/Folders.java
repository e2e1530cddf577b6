package ru.promcluster.history.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/** Files and folders that are there as a whole or not at all, and for the owner only. */
public final class Folders {

    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OWNER_READS = PosixFilePermissions.fromString("rw-------");

    private Folders() {}

    /** Makes it where it is missing; the path that comes back has no links in it. */
    static Path existing(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OWNER));
        }
        return folder.toRealPath();
    }

    /** Writes a text that nobody else may read, through a neighbour, so that half of it is never seen. */
    public static void write(Path file, String text) throws IOException {
        var neighbour = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(neighbour);
        Files.createFile(neighbour, PosixFilePermissions.asFileAttribute(OWNER_READS));
        Files.writeString(neighbour, text);
        force(neighbour);
        moveIntoPlace(neighbour, file);
    }

    static void moveIntoPlace(Path made, Path place) throws IOException {
        Files.move(made, place, StandardCopyOption.ATOMIC_MOVE);
        force(place.resolveSibling(""));
    }

    /** After a power cut the name must not be there without what it names. */
    static void force(Path fileOrFolder) throws IOException {
        try (var channel = FileChannel.open(fileOrFolder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

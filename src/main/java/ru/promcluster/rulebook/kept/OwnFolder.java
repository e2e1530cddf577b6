package ru.promcluster.rulebook.kept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Set;

/**
 * A folder that nobody but the user of this process may write to. One that others can write to is neither read nor written:
 * what lies there could be anybody's. Where the file system knows no such rights (Windows) the folder is taken as it is.
 */
final class OwnFolder {

    private static final Set<PosixFilePermission> OTHERS_WRITE =
            Set.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private static final String ENDING = ".rules";
    private static final String UNFINISHED = ".part";

    /** The rules of the last changes, and of some folders; each is less than a megabyte. */
    private static final int FILES = 8;

    private final Path folder;

    OwnFolder(Path folder) {
        this.folder = folder;
    }

    Path file(String sha256) {
        return folder.resolve(sha256 + ENDING);
    }

    /**
     * Reads a file.
     *
     * @throws NoSuchFileException there is none
     * @throws IOException it is too large, or others can write it
     */
    byte[] read(Path file, long largest) throws IOException {
        check(folder);
        check(file);
        if (Files.size(file) > largest) {
            throw new IOException(file + " is larger than " + largest + " bytes");
        }
        return Files.readAllBytes(file);
    }

    /** Writes a file that is there as a whole or not at all, and lets go of the oldest. */
    void write(Path file, byte[] bytes) throws IOException {
        if (!Files.isDirectory(folder)) {
            create();
        }
        check(folder);
        // Its owner alone may read and write it.
        var unfinished = Files.createTempFile(folder, "", UNFINISHED);
        try {
            Files.write(unfinished, bytes);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        clear(changed(file));
    }

    private void create() throws IOException {
        var parent = folder.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        if (knowsRights(parent == null ? folder : parent)) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }

    private static boolean knowsRights(Path path) {
        return Files.getFileAttributeView(path, PosixFileAttributeView.class) != null;
    }

    private static void check(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new NoSuchFileException(path.toString());
        }
        var view = Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view == null) {
            return;
        }
        var found = view.readAttributes();
        if (found.isSymbolicLink()) {
            throw new IOException(path + " is a link");
        }
        var permissions = found.permissions();
        if (OTHERS_WRITE.stream().anyMatch(permissions::contains)) {
            throw new IOException("Others can write to " + path);
        }
        var self = Path.of("/proc/self");
        if (Files.exists(self) && !Files.getAttribute(self, "unix:uid").equals(Files.getAttribute(path, "unix:uid"))) {
            throw new IOException(path + " belongs to another user");
        }
    }

    /** What a process left unfinished when it was killed goes after an hour: no writing takes so long. */
    private void clear(FileTime now) throws IOException {
        var kept = new ArrayList<Path>();
        try (var files = Files.newDirectoryStream(folder, "*{" + ENDING + "," + UNFINISHED + "}")) {
            var longAgo = FileTime.from(now.toInstant().minus(1, ChronoUnit.HOURS));
            for (var file : files) {
                if (file.toString().endsWith(ENDING)) {
                    kept.add(file);
                } else if (changed(file).compareTo(longAgo) < 0) {
                    Files.deleteIfExists(file);
                }
            }
        }
        kept.sort(Comparator.comparing(OwnFolder::changed).reversed());
        for (int i = FILES; i < kept.size(); i++) {
            Files.deleteIfExists(kept.get(i));
        }
    }

    /** Another process may have let go of it meanwhile. */
    private static FileTime changed(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).lastModifiedTime();
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}

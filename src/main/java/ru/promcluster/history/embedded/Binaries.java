package ru.promcluster.history.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Properties;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked once from the archive in the jar: 60 MB. */
final class Binaries {

    private static final String HALF_MADE = "binaries.new";
    private static final int EXECUTABLE_BY_OWNER = 0100;

    private Binaries() {}

    /**
     * The folder that holds {@code bin}, below the directory; unpacked first where it is missing. The name carries the
     * version, so that a new build unpacks anew.
     *
     * @throws DatabaseRefused there are none for this system
     */
    static Path unpackedIn(Path home) throws IOException {
        var place = home.resolve("binaries-" + version());
        if (Files.isDirectory(place)) {
            return place;
        }
        var halfMade = home.resolve(HALF_MADE);
        Folders.delete(halfMade);
        try (var packed = archive()) {
            unpack(packed, halfMade);
        }
        Folders.moveIntoPlace(halfMade, place);
        return place;
    }

    /** Of PostgreSQL, such as 18.6.0. */
    static String version() throws IOException {
        try (var in = Binaries.class.getResourceAsStream("version.properties")) {
            if (in == null) {
                throw new IllegalStateException("version.properties is missing beside " + Binaries.class);
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties.getProperty("version");
        }
    }

    /** A directory of one major version cannot be read by another. */
    static String majorVersion() throws IOException {
        return version().replaceFirst("\\..*", "");
    }

    private static InputStream archive() {
        var platform = system() + "-" + architecture();
        var packed = Binaries.class.getResourceAsStream("/postgres-" + platform + ".txz");
        if (packed == null) {
            throw Refusals.noBinaries(platform);
        }
        return packed;
    }

    private static String system() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : name;
    }

    private static String architecture() {
        return switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "arm_64";
            default -> System.getProperty("os.arch");
        };
    }

    private static void unpack(InputStream packed, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, folder.resolve(entry.getName()));
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path place) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(place);
            return;
        }
        Files.createDirectories(place.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(place, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, place);
        if ((entry.getMode() & EXECUTABLE_BY_OWNER) != 0) {
            Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        Folders.force(place);
    }
}

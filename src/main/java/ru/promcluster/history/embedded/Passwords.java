package ru.promcluster.history.embedded;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The random passwords of the two roles, and the file that keeps them, readable by its owner only. */
record Passwords(String owner, String application) {

    private static final String FILE = "passwords.properties";
    private static final String OWNER = "owner";
    private static final String APPLICATION = "application";
    private static final int BYTES = 24;

    static boolean areIn(Path home) {
        return Files.isRegularFile(home.resolve(FILE));
    }

    static Passwords in(Path home) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(Files.readString(home.resolve(FILE))));
        return new Passwords(properties.getProperty(OWNER, ""), properties.getProperty(APPLICATION, ""));
    }

    static Passwords drawn() {
        var random = new SecureRandom();
        return new Passwords(drawn(random), drawn(random));
    }

    private static String drawn(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    void writeTo(Path home) throws IOException {
        Folders.write(home.resolve(FILE), OWNER + "=" + owner + "\n" + APPLICATION + "=" + application + "\n");
    }
}

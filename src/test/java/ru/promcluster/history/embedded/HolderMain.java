package ru.promcluster.history.embedded;

import java.io.IOException;
import java.nio.file.Path;

/** Holds the embedded database in the directory until its input ends. */
final class HolderMain {

    static final String READY = "READY";
    static final int REFUSED = 3;

    private HolderMain() {}

    public static void main(String[] args) throws IOException {
        try (var database = EmbeddedDatabase.start(Path.of(args[0]), Directories.PATIENCE)) {
            var access = database.access();
            System.out.println(String.join(
                    " ",
                    READY,
                    access.url(),
                    access.application().user(),
                    access.application().password(),
                    access.owner().user(),
                    access.owner().password()));
            System.in.transferTo(System.err);
        } catch (DatabaseRefused e) {
            System.out.println(e.getMessage());
            System.exit(REFUSED);
        }
    }
}

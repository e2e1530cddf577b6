package ru.promcluster.history.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The files of the database. They are made beside their place and moved there whole: a kill leaves nothing half-made in it. */
final class Cluster {

    private static final Duration MAKING = Duration.ofMinutes(5);
    private static final String HALF_MADE = "cluster.new";

    private final Path home;
    private final Path place;
    private final Programs programs;

    Cluster(Path home, Programs programs) {
        this.home = home;
        this.place = placeIn(home);
        this.programs = programs;
    }

    static Path placeIn(Path home) {
        return home.resolve("cluster");
    }

    /**
     * Looks at what is there, without touching it.
     *
     * @throws DatabaseRefused it is not a database, or one of another major version
     */
    static void guard(Path home) throws IOException {
        var place = placeIn(home);
        if (Files.notExists(place)) {
            return;
        }
        var version = place.resolve("PG_VERSION");
        if (!Files.isRegularFile(version)) {
            throw Refusals.notACluster(place);
        }
        var found = Files.readString(version).strip();
        if (!found.equals(Binaries.majorVersion())) {
            throw Refusals.otherVersion(place, found, Binaries.majorVersion());
        }
    }

    /** Makes it where it is missing. */
    void make() throws IOException {
        if (Files.exists(place)) {
            return;
        }
        var halfMade = home.resolve(HALF_MADE);
        Folders.delete(halfMade);
        // The collation is PostgreSQL's own: an upgrade of the system's library cannot disorder an index.
        programs.run(
                MAKING,
                "",
                "initdb",
                "--pgdata=" + halfMade,
                "--username=" + Roles.SUPERUSER,
                "--auth=reject",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        var passwords = Passwords.drawn();
        alone(halfMade, "postgres", Roles.CREATE + Roles.setting(passwords));
        alone(halfMade, Roles.DATABASE, Roles.GRANT);
        Folders.write(halfMade.resolve("pg_hba.conf"), Roles.HOST_ACCESS);
        // Before the database is in its place: one that is there has its passwords beside it.
        passwords.writeTo(home);
        Folders.moveIntoPlace(halfMade, place);
    }

    /** Gives the roles new passwords where the file of them was lost; to be called while no server runs. */
    void replaceLostPasswords() throws IOException {
        if (Passwords.areIn(home)) {
            return;
        }
        var passwords = Passwords.drawn();
        alone(place, "postgres", Roles.setting(passwords));
        // Last: killed before this line, the next start draws again.
        passwords.writeTo(home);
    }

    /** Runs statements without a server, and so without a port and a password. */
    private void alone(Path cluster, String database, String statements) throws IOException {
        programs.run(
                MAKING,
                statements,
                "postgres",
                "--single",
                "-D",
                cluster.toString(),
                "-j",
                "-c",
                "exit_on_error=on",
                "-c",
                "logging_collector=off",
                database);
    }
}

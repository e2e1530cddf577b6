package ru.promcluster.history.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A server that runs on the cluster, as its {@code postmaster.pid} tells.
 *
 * @param ready whether it takes connections, in its own words
 */
record Postmaster(ProcessHandle process, int port, boolean ready) {

    private static final String FILE = "postmaster.pid";
    private static final int PID = 0;
    private static final int PORT = 3;
    private static final int STATE = 7;

    /**
     * The server that runs, if one does. A file that names a process which is not a server of this directory (the
     * number was given out again) is removed: with it, PostgreSQL would not start, and would signal a stranger.
     */
    static Optional<Postmaster> of(Path cluster) throws IOException {
        var found = in(cluster);
        if (found.isPresent() && !Leftovers.isServerIn(cluster, found.get().process())) {
            Files.delete(cluster.resolve(FILE));
            return Optional.empty();
        }
        return found;
    }

    /** The same for a directory that another process may hold: nothing in it is touched. */
    static Optional<Postmaster> seenIn(Path cluster) throws IOException {
        return in(cluster).filter(found -> Leftovers.isServerIn(cluster, found.process()));
    }

    private static Optional<Postmaster> in(Path cluster) throws IOException {
        var file = cluster.resolve(FILE);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(file);
        if (lines.size() <= PORT || !lines.get(PID).matches("-?\\d+")) {
            return Optional.empty();
        }
        // A server for a single user writes its number with a minus.
        var process = ProcessHandle.of(Math.abs(Long.parseLong(lines.get(PID)))).filter(ProcessHandle::isAlive);
        var ready = lines.size() > STATE && lines.get(STATE).strip().equals("ready");
        var port = Integer.parseInt(lines.get(PORT).strip());
        return process.map(alive -> new Postmaster(alive, port, ready));
    }

    /** Whether it was started from these very programs. */
    boolean isOf(Programs programs, Path cluster) throws IOException {
        var options = cluster.resolve("postmaster.opts");
        return Files.isRegularFile(options) && Files.readString(options).startsWith(programs.path("postgres") + " ");
    }
}

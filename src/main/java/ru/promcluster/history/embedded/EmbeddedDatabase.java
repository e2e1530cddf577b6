package ru.promcluster.history.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * A PostgreSQL for this process alone, in a directory of its own.
 *
 * <p>A process that is killed leaves its server running: the next one adopts it, or stops it and starts its own. While
 * this process lives, a server that ends by itself is started again on the same port.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);

    private final DirectoryLock lock;
    private final Server server;
    private final Postmaster first;
    private final DatabaseAccess access;
    private boolean closed;

    private EmbeddedDatabase(DirectoryLock lock, Server server, Postmaster first, DatabaseAccess access) {
        this.lock = lock;
        this.server = server;
        this.first = first;
        this.access = access;
    }

    /**
     * How long is waited.
     *
     * @param start for the server to take connections, after a crash too
     * @param stop for the server to end politely; then it is killed
     */
    public record Patience(Duration start, Duration stop) {}

    /**
     * Takes the directory and sees to it that its server runs; makes what is missing.
     *
     * @param directory made where it is missing; a relative path starts at the working directory
     * @throws DatabaseRefused it cannot be used, and why
     */
    public static EmbeddedDatabase start(Path directory, Patience patience) {
        try {
            var home = Folders.existing(directory);
            var lock = DirectoryLock.take(home);
            try {
                var database = started(home, lock, patience);
                database.watch(database.first);
                return database;
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw Refusals.failed(directory, e);
        }
    }

    /**
     * The way to the server that runs in the directory, whoever runs it; nothing is taken, made or changed.
     *
     * @return empty: none runs that takes connections
     * @throws DatabaseRefused there is no database in the directory, or it cannot be read
     */
    public static Optional<DatabaseAccess> running(Path directory) {
        try {
            var cluster = Cluster.placeIn(directory);
            if (Files.notExists(cluster)) {
                throw Refusals.none(directory);
            }
            // Links are followed: the server knows its directory by its real name.
            var home = directory.toRealPath();
            var running = Postmaster.seenIn(Cluster.placeIn(home)).filter(Postmaster::ready);
            return running.isPresent() && Passwords.areIn(home)
                    ? Optional.of(access(home, running.get()))
                    : Optional.empty();
        } catch (IOException e) {
            throw Refusals.failed(directory, e);
        }
    }

    private static EmbeddedDatabase started(Path home, DirectoryLock lock, Patience patience) throws IOException {
        Cluster.guard(home);
        var programs = Programs.of(Binaries.unpackedIn(home), home);
        var server = new Server(home, programs, patience);
        var running = Postmaster.of(Cluster.placeIn(home));
        if (running.isPresent() && server.canBeAdopted(running.get())) {
            LOG.infof("PostgreSQL was left running in %s and is adopted", home);
            return new EmbeddedDatabase(lock, server, running.get(), access(home, running.get()));
        }
        server.stop();
        var cluster = new Cluster(home, programs);
        cluster.make();
        cluster.replaceLostPasswords();
        var fresh = server.start();
        LOG.infof("PostgreSQL %s runs in %s on port %d", Binaries.version(), home, fresh.port());
        return new EmbeddedDatabase(lock, server, fresh, access(home, fresh));
    }

    private static DatabaseAccess access(Path home, Postmaster postmaster) throws IOException {
        return Roles.access(postmaster.port(), Passwords.in(home));
    }

    public DatabaseAccess access() {
        return access;
    }

    private void watch(Postmaster postmaster) {
        var unused = postmaster.process().onExit().thenRunAsync(this::startAgain);
    }

    private synchronized void startAgain() {
        if (closed) {
            return;
        }
        LOG.error("PostgreSQL has ended without being asked to; it is started again");
        try {
            server.stop();
            watch(server.startOn(first.port()));
        } catch (IOException e) {
            LOG.error("PostgreSQL cannot be started again; the service has no database until its next start", e);
        }
    }

    /** Stops the server, then lets go of the directory. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            try {
                server.stop();
            } finally {
                lock.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded database did not stop", e);
        }
    }
}

package ru.promcluster.history.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.jboss.logging.Logger;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import ru.promcluster.history.embedded.EmbeddedDatabase.Patience;

/** The server on a cluster that this process holds: found or started, and stopped. */
final class Server {

    private static final Logger LOG = Logger.getLogger(Server.class);
    private static final Duration CRASHING = Duration.ofSeconds(10);
    /** Between looking for a free port and taking it, somebody else can take it. */
    private static final int PORTS_TRIED = 3;

    private static final int CONNECTING_SECONDS = 5;

    private final Path home;
    private final Path cluster;
    private final Programs programs;
    private final Patience patience;

    Server(Path home, Programs programs, Patience patience) {
        this.home = home;
        this.cluster = Cluster.placeIn(home);
        this.programs = programs;
        this.patience = patience;
    }

    /** The server that a killed process left behind, if it is as this build would have started it and answers. */
    boolean canBeAdopted(Postmaster running) throws IOException {
        return running.ready()
                && running.isOf(programs, cluster)
                && ServerFiles.areIn(cluster)
                && Passwords.areIn(home)
                && answers(Roles.access(running.port(), Passwords.in(home)));
    }

    private static boolean answers(DatabaseAccess access) {
        var properties = new Properties();
        properties.setProperty(PGProperty.USER.getName(), access.application().user());
        properties.setProperty(
                PGProperty.PASSWORD.getName(), access.application().password());
        properties.setProperty(PGProperty.LOGIN_TIMEOUT.getName(), String.valueOf(CONNECTING_SECONDS));
        try (Connection connection = new Driver().connect(access.url(), properties)) {
            return connection != null && connection.isValid(CONNECTING_SECONDS);
        } catch (SQLException e) {
            LOG.warnf("The PostgreSQL that was left running does not answer and is stopped: %s", e.getMessage());
            return false;
        }
    }

    /** Starts it on a free port. */
    Postmaster start() throws IOException {
        for (int tried = 1; ; tried++) {
            int port = freePort();
            try {
                return startOn(port);
            } catch (IOException e) {
                if (tried == PORTS_TRIED || isFree(port)) {
                    throw e;
                }
                LOG.infof("Port %d was taken meanwhile; another one is tried", port);
            }
        }
    }

    /** Starts it, after a crash with all that takes; it takes connections when this returns. */
    Postmaster startOn(int port) throws IOException {
        ServerFiles.writeInto(cluster);
        var log = Folders.existing(home.resolve(ServerFiles.LOG)).resolve("start.log");
        Files.deleteIfExists(log);
        programs.run(
                patience.start().plusSeconds(CRASHING.toSeconds()),
                "",
                "pg_ctl",
                "start",
                "--pgdata=" + cluster,
                "--log=" + log,
                "--wait",
                "--timeout=" + patience.start().toSeconds(),
                "--options=-p " + port);
        return Postmaster.of(cluster).orElseThrow(() -> new IOException("PostgreSQL ended as soon as it had started"));
    }

    /** Stops it, politely first; afterwards nothing of it runs. */
    void stop() throws IOException {
        var running = Postmaster.of(cluster);
        if (running.isPresent()) {
            stop(running.get().process());
        }
        Leftovers.killIn(home);
    }

    private void stop(ProcessHandle process) throws IOException {
        try {
            pgCtlStop("fast", patience.stop());
        } catch (IOException e) {
            LOG.warnf("PostgreSQL is stopped at once; it recovers at its next start: %s", e.getMessage());
            process.destroyForcibly();
        }
        Leftovers.awaitEnd(process, CRASHING);
    }

    private void pgCtlStop(String mode, Duration within) throws IOException {
        programs.run(
                within.plus(CRASHING),
                "",
                "pg_ctl",
                "stop",
                "--pgdata=" + cluster,
                "--mode=" + mode,
                "--wait",
                "--timeout=" + within.toSeconds());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}

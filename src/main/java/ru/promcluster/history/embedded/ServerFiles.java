package ru.promcluster.history.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The settings of the server, written anew at each start; an operator's own stand in {@link #LOCAL} and win. */
final class ServerFiles {

    static final String HOST = "127.0.0.1";
    static final String LOG = "log";
    /** Beside the cluster, kept by the operator. */
    private static final String LOCAL = "local.conf";

    private static final String SETTINGS = "postgresql.conf";
    private static final String CONTENT = """
            # Written by promcluster-check at each start. Put settings of your own into ../local.conf: they win.

            # This machine only, with a password only.
            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            password_encryption = 'scram-sha-256'
            # The pool of the service (20), the migrations, and some that look on.
            max_connections = 40

            # What was said to be stored is stored.
            fsync = on
            synchronous_commit = on
            full_page_writes = on

            # A small machine that also runs the service.
            shared_buffers = '128MB'
            max_wal_size = '1GB'
            # Short statements: compiling them costs more than running them.
            jit = off
            # The statement of a service that was killed is given up.
            client_connection_check_interval = '2s'

            timezone = 'UTC'
            lc_messages = 'C'

            # One file a day of the week, overwritten after seven days.
            logging_collector = on
            log_directory = '../log'
            log_filename = 'postgres-%a.log'
            log_rotation_age = '1d'
            log_rotation_size = 0
            log_truncate_on_rotation = on
            log_timezone = 'UTC'
            log_checkpoints = off

            include = '../local.conf'
            """;
    private static final String LOCAL_CONTENT = """
            # Settings of PostgreSQL for this machine; they win over those of promcluster-check. Taken at its next start.
            """;

    private ServerFiles() {}

    static void writeInto(Path cluster) throws IOException {
        var local = cluster.resolveSibling(LOCAL);
        if (Files.notExists(local)) {
            Folders.write(local, LOCAL_CONTENT);
        }
        Folders.write(cluster.resolve(SETTINGS), CONTENT);
    }

    /** Whether a server that runs was started with these settings. */
    static boolean areIn(Path cluster) throws IOException {
        var settings = cluster.resolve(SETTINGS);
        return Files.isRegularFile(settings) && Files.readString(settings).equals(CONTENT);
    }
}

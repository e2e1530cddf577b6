package ru.promcluster.history.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import ru.promcluster.history.embedded.DatabaseAccess.Login;

/** The embedded database within one process, with the real PostgreSQL. */
@Timeout(120)
@Execution(ExecutionMode.CONCURRENT)
class EmbeddedDatabaseTest {

    @TempDir
    Path folder = Path.of("");

    private Path home = folder;

    @BeforeEach
    void directory() throws IOException {
        home = Directories.madeIn(folder);
    }

    @AfterEach
    void nothing_is_left_running() throws IOException {
        Directories.leave(home);
    }

    @Test
    void rows_are_there_after_a_stop_and_a_start() throws SQLException {
        try (var database = EmbeddedDatabase.start(home, Directories.PATIENCE)) {
            Sql.keepRow(database.access(), "первая");
        }

        try (var database = EmbeddedDatabase.start(home, Directories.PATIENCE)) {
            Sql.keepRow(database.access(), "вторая");

            assertThat(Sql.keptRows(database.access())).containsExactly("вторая", "первая");
        }
    }

    @Test
    void what_was_said_to_be_stored_is_stored_and_only_this_machine_is_listened_to() throws SQLException {
        try (var database = EmbeddedDatabase.start(home, Directories.PATIENCE)) {
            var settings = Sql.column(database.access(), """
                    SELECT name || '=' || setting FROM pg_settings
                    WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes', 'listen_addresses', 'data_checksums')
                    ORDER BY name
                    """);

            assertThat(settings)
                    .containsExactly(
                            "data_checksums=on",
                            "fsync=on",
                            "full_page_writes=on",
                            "listen_addresses=127.0.0.1",
                            "synchronous_commit=on");
        }
    }

    @Test
    void a_right_that_the_owner_withholds_the_service_has_not() throws SQLException {
        try (var database = EmbeddedDatabase.start(home, Directories.PATIENCE)) {
            var access = database.access();
            Sql.keepRow(access, "строка");
            Sql.run(access, access.owner(), "REVOKE UPDATE, DELETE ON kept FROM promcluster");

            for (var statement : List.of(
                    "UPDATE kept SET text = ''",
                    "DELETE FROM kept",
                    "TRUNCATE kept",
                    "DROP TABLE kept",
                    "CREATE TABLE mine (text TEXT)")) {
                assertThatThrownBy(() -> Sql.run(access, access.application(), statement))
                        .as(statement)
                        .isInstanceOf(SQLException.class)
                        .extracting("SQLState")
                        .isEqualTo("42501");
            }
            assertThat(Sql.keptRows(access)).containsExactly("строка");
        }
    }

    @Test
    void without_the_password_nobody_comes_in_and_the_superuser_never() {
        try (var database = EmbeddedDatabase.start(home, Directories.PATIENCE)) {
            var access = database.access();

            for (var login : List.of(
                    new Login("promcluster", "wrong"),
                    new Login("promcluster_owner", access.application().password()),
                    new Login("postgres", ""),
                    new Login("postgres", access.owner().password()))) {
                assertThatThrownBy(() -> Sql.run(access, login, "SELECT 1"))
                        .as(login.user())
                        .isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void only_the_owner_of_the_passwords_can_read_them_and_lost_ones_are_replaced() throws IOException, SQLException {
        var passwords = home.resolve("passwords.properties");
        DatabaseAccess before;
        try (var database = EmbeddedDatabase.start(home, Directories.PATIENCE)) {
            before = database.access();
            Sql.keepRow(before, "строка");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(passwords)))
                .isEqualTo("rw-------");

        Files.delete(passwords);

        try (var database = EmbeddedDatabase.start(home, Directories.PATIENCE)) {
            assertThat(database.access().application().password())
                    .isNotEqualTo(before.application().password());
            assertThat(Sql.keptRows(database.access())).containsExactly("строка");
        }
    }

    @Test
    void a_second_start_in_the_same_process_is_refused_and_the_first_goes_on() throws IOException, SQLException {
        try (var database = EmbeddedDatabase.start(home, Directories.PATIENCE)) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(home, Directories.PATIENCE))
                    .isInstanceOf(DatabaseRefused.class)
                    .hasMessageContaining(
                            "держит другой процесс: " + ProcessHandle.current().pid());

            // The lock of the first is still there for others.
            assertThat(Holder.on(home).lastWords())
                    .contains(String.valueOf(ProcessHandle.current().pid()));
            Sql.keepRow(database.access(), "строка");
        }
    }

    @Test
    void a_database_of_another_version_is_refused_and_not_touched() throws IOException {
        Folders.delete(home.resolve("cluster"));
        Files.createDirectory(home.resolve("cluster"));
        Files.writeString(home.resolve("cluster/PG_VERSION"), "15\n");
        var before = files();

        assertThatThrownBy(() -> EmbeddedDatabase.start(home, Directories.PATIENCE))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("создана PostgreSQL 15, а в этой сборке PostgreSQL 18")
                .hasMessageContaining("was made by PostgreSQL 15, this build has PostgreSQL 18")
                .hasMessageContaining("promcluster.database.directory")
                .hasMessageContaining("quarkus.datasource.jdbc.url");

        Files.delete(home.resolve("lock"));
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void a_folder_that_is_no_database_is_refused_and_not_touched() throws IOException {
        Folders.delete(home.resolve("cluster"));
        Files.createDirectory(home.resolve("cluster"));
        Files.writeString(home.resolve("cluster/notes.txt"), "mine");

        assertThatThrownBy(() -> EmbeddedDatabase.start(home, Directories.PATIENCE))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("базы PostgreSQL в ней нет")
                .hasMessageContaining("holds no PostgreSQL database");

        assertThat(home.resolve("cluster/notes.txt")).hasContent("mine");
    }

    @Test
    void a_process_that_was_given_the_number_of_the_server_is_no_server() throws IOException, SQLException {
        try (var database = EmbeddedDatabase.start(home, Directories.PATIENCE)) {
            Sql.keepRow(database.access(), "строка");
        }
        var me = ProcessHandle.current().pid();
        Files.writeString(
                home.resolve("cluster/postmaster.pid"),
                me + "\n" + home.resolve("cluster") + "\n1700000000\n5432\n\n127.0.0.1\n\nready\n");

        try (var database = EmbeddedDatabase.start(home, Directories.PATIENCE)) {
            assertThat(Sql.keptRows(database.access())).containsExactly("строка");
        }
    }

    @Test
    void a_directory_that_cannot_be_made_is_named() {
        var impossible = Path.of("/dev/null/postgres");

        assertThatThrownBy(() -> EmbeddedDatabase.start(impossible, Directories.PATIENCE))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("в /dev/null/postgres не запустилась")
                .hasMessageContaining("in /dev/null/postgres did not start");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.sorted().toList();
        }
    }
}

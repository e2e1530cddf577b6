package ru.promcluster.history.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import ru.promcluster.web.Waiting;

/** Processes that hold a database are killed at any moment; the next one finds all that was stored. */
@Timeout(180)
@Execution(ExecutionMode.CONCURRENT)
class EmbeddedDatabaseKillTest {

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
    void a_server_that_a_killed_process_left_behind_is_adopted() throws IOException, SQLException {
        var killed = Holder.on(home);
        var before = killed.ready();
        Sql.keepRow(before, "строка");
        var server = serverPid();
        killed.kill();
        assertThat(ProcessHandle.of(server)).isPresent();

        try (var next = Holder.on(home)) {
            assertThat(next.ready()).isEqualTo(before);
            assertThat(serverPid()).isEqualTo(server);
            assertThat(Sql.keptRows(before)).containsExactly("строка");
        }
        assertThat(ProcessHandle.of(server)).isEmpty();
    }

    @Test
    void a_server_that_was_started_with_other_settings_is_stopped_and_started_anew() throws IOException, SQLException {
        var killed = Holder.on(home);
        Sql.keepRow(killed.ready(), "строка");
        var server = serverPid();
        killed.kill();
        Files.writeString(home.resolve("cluster/postgresql.conf"), "# of a former build\n");

        try (var next = Holder.on(home)) {
            var access = next.ready();

            assertThat(serverPid()).isNotEqualTo(server);
            assertThat(ProcessHandle.of(server)).isEmpty();
            assertThat(Sql.keptRows(access)).containsExactly("строка");
        }
    }

    @Test
    void a_server_that_hangs_is_killed_and_recovers() throws IOException, SQLException {
        var killed = Holder.on(home);
        Sql.keepRow(killed.ready(), "строка");
        var server = serverPid();
        killed.kill();
        new ProcessBuilder("kill", "-STOP", String.valueOf(server))
                .start()
                .onExit()
                .join();

        try (var next = Holder.on(home)) {
            assertThat(Sql.keptRows(next.ready())).containsExactly("строка");
            assertThat(ProcessHandle.of(server)).isEmpty();
        }
    }

    @Test
    void when_the_server_was_killed_too_the_next_start_recovers() throws IOException, SQLException {
        var killed = Holder.on(home);
        Sql.keepRow(killed.ready(), "строка");
        killed.kill();
        Leftovers.killIn(home);

        try (var next = Holder.on(home)) {
            assertThat(Sql.keptRows(next.ready())).containsExactly("строка");
        }
    }

    @Test
    void a_server_that_is_killed_alone_comes_back_on_the_same_port() throws IOException, SQLException {
        try (var holder = Holder.on(home)) {
            var access = holder.ready();
            Sql.keepRow(access, "строка");
            var server = serverPid();

            assertThat(ProcessHandle.of(server).orElseThrow().destroyForcibly()).isTrue();

            Waiting.until("the server is back", () -> answers(access) && serverPid() != server);
            assertThat(Sql.keptRows(access)).containsExactly("строка");
        }
    }

    @Test
    void a_second_process_is_refused_and_told_who_holds_the_directory() throws IOException, SQLException {
        try (var first = Holder.on(home)) {
            var access = first.ready();
            var server = serverPid();
            var since = ProcessHandle.of(first.pid())
                    .flatMap(process -> process.info().startInstant())
                    .orElseThrow();

            var second = Holder.on(home);

            assertThat(second.lastWords())
                    .contains("держит другой процесс: " + first.pid() + ", работает с " + since)
                    .contains("held by another process: " + first.pid() + ", running since " + since)
                    .contains("promcluster.database.directory");
            assertThat(second.stop()).isEqualTo(HolderMain.REFUSED);
            assertThat(serverPid()).isEqualTo(server);
            Sql.keepRow(access, "строка");
        }
    }

    private long serverPid() {
        try {
            return Long.parseLong(
                    Files.readAllLines(home.resolve("cluster/postmaster.pid")).get(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean answers(DatabaseAccess access) {
        try {
            return Sql.keptRows(access).size() == 1;
        } catch (SQLException notYet) {
            return false;
        }
    }
}

package ru.promcluster.history.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.promcluster.web.Waiting;

/** A first start is killed at its different steps; what is half-made is never trusted. */
@Timeout(180)
@Execution(ExecutionMode.CONCURRENT)
class EmbeddedDatabaseFirstStartTest {

    @TempDir
    Path folder = Path.of("");

    private Path home = folder;

    @BeforeEach
    void directory() throws IOException {
        home = Directories.emptyIn(folder);
    }

    @AfterEach
    void nothing_is_left_running() throws IOException {
        Directories.leave(home);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cluster.new/PG_VERSION",
                "cluster.new/base/5/PG_VERSION",
                "passwords.properties",
                "cluster",
                "cluster/postmaster.pid"
            })
    void killed_during_its_first_start_the_next_one_works(String seen) throws IOException, SQLException {
        var killed = Holder.on(home);
        Waiting.until(seen + " is there", () -> Files.exists(home.resolve(seen)));
        killed.kill();

        try (var next = Holder.on(home)) {
            var access = next.ready();
            Sql.keepRow(access, "строка");

            assertThat(Sql.keptRows(access)).containsExactly("строка");
            assertThat(home.resolve("cluster.new")).doesNotExist();
        }
    }

    @Test
    void killed_while_unpacking_the_next_one_unpacks_all() throws IOException {
        var name = Directories.binaries();
        Files.delete(home.resolve(name));
        var killed = Holder.on(home);
        Waiting.until("a library is there", () -> Files.exists(home.resolve("binaries.new/lib")));
        killed.kill();
        assertThat(home.resolve(name)).doesNotExist();

        try (var next = Holder.on(home)) {
            next.ready();

            assertThat(sizes(home.resolve(name))).hasSizeGreaterThan(500).isEqualTo(sizes(Directories.unpacked()));
            assertThat(home.resolve("binaries.new")).doesNotExist();
        }
    }

    private static Map<String, Long> sizes(Path folder) throws IOException {
        var sizes = new TreeMap<String, Long>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                sizes.put(folder.relativize(file).toString(), Files.size(file));
            }
        }
        return sizes;
    }
}

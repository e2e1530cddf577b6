package ru.promcluster.bench.path;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The benchmark compares like with like: every way writes the same bytes. */
@Execution(ExecutionMode.CONCURRENT)
class PathAgreementTest {

    @Test
    void all_ways_write_the_same_bytes() throws IOException {
        var ways = PathRace.ways(PathRace.lines(100), LocalDate.of(2024, 4, 10));

        var lines = new String(PathRace.written(ways.get(0)), UTF_8);

        assertThat(ways).hasSize(3);
        assertThat(lines.lines()).hasSize(100);
        assertThat(PathRace.sameBytes(ways)).isTrue();
    }
}

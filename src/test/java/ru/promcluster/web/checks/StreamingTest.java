package ru.promcluster.web.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import ru.promcluster.web.Api;
import ru.promcluster.web.Filings;
import ru.promcluster.web.RawStream;

/** What a client with a bare socket sees: when bytes come and when they stop. */
@QuarkusTest
@Timeout(120)
class StreamingTest {

    private static final long MEBIBYTE = 1024 * 1024;

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Test
    void each_verdict_leaves_before_the_next_line_is_sent() throws IOException {
        try (var stream = new RawStream(base)) {
            for (var name : List.of("skfo-glass", "made-complete", "kurgan-valves")) {
                stream.send(Filings.line(name) + "\n");

                var verdict = Api.json(stream.line());

                assertThat(verdict.at("/application/id").asText()).isEqualTo(name);
            }
        }
    }

    @Test
    void a_line_may_come_in_pieces() throws IOException {
        var line = Filings.line("skfo-glass") + "\n";
        try (var stream = new RawStream(base)) {
            stream.send(line.substring(0, 10));
            stream.send(line.substring(10, 500));
            stream.send(line.substring(500));

            assertThat(Api.json(stream.line()).at("/verdict").asText()).isEqualTo("UNDETERMINED");
        }
    }

    @Test
    void a_client_who_does_not_read_is_soon_not_read_either() throws IOException {
        var lines = (Filings.line("skfo-glass") + "\n").repeat(100);
        try (var stream = new RawStream(base);
                var selector = Selector.open()) {
            stream.channel().configureBlocking(false).register(selector, SelectionKey.OP_WRITE);
            var chunk = ByteBuffer.wrap(RawStream.chunk(lines));
            long sent = 0;

            // Two seconds in which not a byte was taken: the server has stopped reading. Enough is offered to fill its
            // heap.
            while (sent < 512 * MEBIBYTE && selector.select(2_000) > 0) {
                selector.selectedKeys().clear();
                sent += stream.channel().write(chunk);
                if (!chunk.hasRemaining()) {
                    chunk.rewind();
                }
            }

            assertThat(sent).isBetween((long) lines.length(), 64 * MEBIBYTE);
        }
    }

    @Test
    void a_client_who_goes_away_leaves_no_trace_in_the_log() throws IOException {
        try (var log = new LogWatch()) {
            for (int i = 0; i < 10; i++) {
                try (var stream = new RawStream(base)) {
                    stream.send(Filings.line("skfo-glass") + "\n");
                    stream.line();
                    stream.send("{\"half\":");
                }
                try (var stream = new RawStream(base)) {
                    stream.send((Filings.line("skfo-glass") + "\n").repeat(200));
                }
            }

            assertThat(new Api(base)
                            .stream("?asOf=2024-05-01", Filings.line("skfo-glass"))
                                    .statusCode())
                    .isEqualTo(200);
            log.awaitIdleWorkers();

            assertThat(log.warnings()).isEmpty();
        }
    }
}

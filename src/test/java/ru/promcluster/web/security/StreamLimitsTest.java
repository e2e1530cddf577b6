package ru.promcluster.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.promcluster.web.Api;
import ru.promcluster.web.Filings;
import ru.promcluster.web.RawStream;
import ru.promcluster.web.Waiting;

/** Open streams of who has not signed in are few, and a place is free again once its stream is over or cut off. */
@QuarkusTest
@TestProfile(StreamLimitsTest.TwoStreams.class)
class StreamLimitsTest {

    public static final class TwoStreams implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("promcluster.checks.anonymous-streams", "2");
        }
    }

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Test
    void a_third_stream_waits_for_the_end_of_another() throws IOException {
        var nobody = new Api(base).anonymous();
        try (var first = new RawStream(base)) {
            opened(first);
            try (var second = new RawStream(base)) {
                opened(second);

                var third = nobody.stream("", Filings.line("skfo-glass"));

                assertThat(third.statusCode()).as(third.body()).isEqualTo(429);
                assertThat(third.headers().firstValue("Retry-After")).hasValue("1");
                assertThat(nobody.check("", Filings.text("skfo-glass")).statusCode())
                        .isEqualTo(200);
                assertThat(new Api(base).stream("", Filings.line("skfo-glass")).statusCode())
                        .isEqualTo(200);
            }

            Waiting.until(
                    "the place of the stream that was cut off is free",
                    () -> nobody.stream("", Filings.line("skfo-glass")).statusCode() == 200);
            for (int i = 0; i < 5; i++) {
                assertThat(nobody.stream("", Filings.line("skfo-glass")).statusCode())
                        .isEqualTo(200);
            }
        }
    }

    private static void opened(RawStream stream) throws IOException {
        stream.send(Filings.line("skfo-glass") + "\n");
        stream.line();
    }
}

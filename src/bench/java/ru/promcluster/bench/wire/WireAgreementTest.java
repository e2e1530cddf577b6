package ru.promcluster.bench.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** The benchmark compares like with like: the endpoint without judging writes what the product does. */
@QuarkusTest
class WireAgreementTest {

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Test
    void both_endpoints_write_the_same_bytes() throws Exception {
        var hundred = Applications.generated(0, 100);
        var ten = Applications.generated(0, 10);

        Mode.answers(base, Address.MAKE_READY, hundred);
        var ofHundred = Answers.of(Mode.answers(base, Address.FLOOR, hundred));
        var ofTen = Answers.of(Mode.answers(base, Address.FLOOR, ten));

        assertThat(ofHundred.count()).isEqualTo(100);
        assertThat(Mode.ALL).hasSize(3);
        for (var mode : Mode.ALL) {
            var applications = mode.isStream() ? hundred : ten;
            var awaited = mode.isStream() ? ofHundred : ofTen;
            assertThat(mode.go(base, Address.PRODUCT, applications, awaited, 1)).isEmpty();
            assertThat(mode.go(base, Address.FLOOR, applications, awaited, 1)).isEmpty();
        }
    }

    @Test
    void other_answers_are_noticed_in_every_mode() throws Exception {
        var awaited = Answers.of(Mode.answers(base, Address.PRODUCT, Applications.generated(0, 4)));
        var others = Applications.generated(1, 4);

        for (var mode : Mode.ALL) {
            assertThat(mode.go(base, Address.PRODUCT, others, awaited, 1)).contains("other answers");
        }
    }
}

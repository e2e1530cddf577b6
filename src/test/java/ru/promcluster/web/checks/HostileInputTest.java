package ru.promcluster.web.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.promcluster.web.Api;
import ru.promcluster.web.Filings;

@QuarkusTest
class HostileInputTest {

    private static final int MEBIBYTE = 1024 * 1024;

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    private Api api = new Api(base);

    @BeforeEach
    void ask() {
        api = new Api(base);
    }

    static List<Map.Entry<String, byte[]>> bodies() {
        return List.of(
                Map.entry("nothing", new byte[0]),
                Map.entry("100 000 objects inside one another", text("{\"a\":".repeat(100_000))),
                Map.entry("100 000 lists inside one another", text("[".repeat(100_000))),
                Map.entry("10 MB number", text("{\"name\":\"a\",\"reportingYear\":" + "9".repeat(9 * MEBIBYTE) + "}")),
                Map.entry(
                        "a number with a huge exponent", text("{\"name\":\"a\",\"regionalProductivity\":1e999999999}")),
                Map.entry("not UTF-8", new byte[] {'{', '"', 'n', 'a', 'm', 'e', '"', ':', '"', (byte) 0xC3, '"', '}'}),
                Map.entry("UTF-16", "{\"name\":\"a\"}".getBytes(StandardCharsets.UTF_16)),
                Map.entry("a list", text("[{\"name\":\"a\"}]")),
                Map.entry("a repeated key", text("{\"name\":\"a\",\"name\":\"b\"}")),
                Map.entry("something after it", text("{\"name\":\"a\"}{\"name\":\"b\"}")),
                Map.entry(
                        "wrong types all over",
                        text("{\"name\":{},\"participants\":3,\"declared\":[],\"registry\":\"x\"}")),
                Map.entry("cut off", text("{\"name\":\"a")),
                Map.entry("bytes of zero", new byte[1000]));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void a_broken_application_is_refused_with_its_violations(Map.Entry<String, byte[]> body) {
        var answer = api.post("", Api.JSON, body.getValue());

        assertThat(answer.statusCode()).as(body.getKey()).isEqualTo(400);
        assertThat(Api.json(answer).at("/violations")).as(body.getKey()).isNotEmpty();
        assertThat(answer.body().length()).isLessThan(100_000);
    }

    @Test
    void an_application_beyond_the_limit_is_refused_by_its_size() {
        var answer = api.post("?lang=en", Api.JSON, new byte[11 * MEBIBYTE]);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Ruleset-Id")).hasValue("registry");
        assertThat(Api.json(answer).at("/violations/0/code").asText()).isEqualTo("limit.size");
        assertThat(Api.json(answer).at("/violations/0/message").asText()).contains("" + 11 * MEBIBYTE);
    }

    @Test
    void a_sender_who_waits_to_be_told_to_go_on_is_told() {
        var request = api.request(Api.CHECKS + "?asOf=2024-05-01")
                .expectContinue(true)
                .header("Content-Type", Api.JSON)
                .POST(BodyPublishers.ofString(Filings.text("made-complete")))
                .build();

        assertThat(api.send(request).statusCode()).isEqualTo(200);
    }

    @Test
    void a_line_of_100_megabytes_is_a_problem_and_the_next_one_is_judged() {
        var request = api.request(Api.CHECKS + "?asOf=2024-05-01")
                .header("Content-Type", Api.NDJSON)
                .POST(BodyPublishers.ofInputStream(() -> aroundALineOf(100)))
                .build();

        var answers = api.send(request).body().lines().map(Api::json).toList();

        assertThat(answers).hasSize(3);
        assertThat(answers.get(0).at("/verdict").asText()).isEqualTo("ELIGIBLE");
        assertThat(answers.get(1).at("/line").asInt()).isEqualTo(2);
        assertThat(answers.get(1).at("/problem/violations/0/code").asText()).isEqualTo("limit.size");
        assertThat(answers.get(2).at("/application/id").asText()).isEqualTo("skfo-glass");
    }

    private static InputStream aroundALineOf(int mebibytes) {
        var first = new ByteArrayInputStream(text(Filings.line("made-complete") + "\n"));
        var piece = new byte[MEBIBYTE];
        Arrays.fill(piece, (byte) 'x');
        var middle = Collections.nCopies(mebibytes, piece).stream()
                .map(bytes -> (InputStream) new ByteArrayInputStream(bytes))
                .toList();
        var last = new ByteArrayInputStream(text("\n" + Filings.line("skfo-glass")));
        return new SequenceInputStream(
                first, new SequenceInputStream(new SequenceInputStream(Collections.enumeration(middle)), last));
    }

    @Test
    void a_compressed_bomb_is_refused_unopened() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bomb)) {
            for (int i = 0; i < 100; i++) {
                gzip.write(new byte[MEBIBYTE]);
            }
        }

        var named = api.send(api.request(Api.CHECKS)
                .header("Content-Type", Api.JSON)
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(bomb.toByteArray()))
                .build());
        var unnamed = api.post("", Api.JSON, bomb.toByteArray());

        assertThat(named.statusCode()).isEqualTo(415);
        assertThat(unnamed.statusCode()).isEqualTo(400);
    }

    @Test
    void broken_lines_of_every_kind_leave_the_stream_alive() {
        var lines = new StringBuilder();
        for (var body : bodies()) {
            lines.append(new String(body.getValue(), StandardCharsets.ISO_8859_1).replace("\n", ""))
                    .append('\n');
        }
        lines.append(Filings.line("skfo-glass").replaceAll("[^\\x00-\\x7f]", "x"));

        var answers = api.post("?asOf=2024-05-01", Api.NDJSON, lines.toString().getBytes(StandardCharsets.ISO_8859_1))
                .body()
                .lines()
                .map(Api::json)
                .toList();

        assertThat(answers).hasSize(bodies().size());
        assertThat(answers.subList(0, answers.size() - 1)).allMatch(answer -> answer.has("problem"));
        assertThat(answers.get(answers.size() - 1).at("/application/id").asText())
                .isEqualTo("skfo-glass");
    }
}

package ru.promcluster.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.exchange.json.StrictJson;
import ru.promcluster.exchange.json.Told;
import ru.promcluster.oracle.CompleteApplications;
import ru.promcluster.oracle.Eraser;

/**
 * Where the bytes that were sent are the canonical form but for white space, they are digested as they stand; whatever else
 * was sent is written to be digested. Either way the digest is that of the canonical form.
 */
@Execution(ExecutionMode.CONCURRENT)
final class CanonicalBytesTest {

    private static final StrictJson<ClusterApplication> JSON = new StrictJson<>(ApplicationForm.SHAPE, Limits.DEFAULT);
    private static final ApplicationReader READER = new ApplicationReader(Limits.DEFAULT);
    private static final ObjectMapper TREES =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final LocalDate DAY = LocalDate.of(2024, 4, 10);

    static Stream<String> canonicalForms() {
        return Stream.of(
                        Stream.of(Applications.withEveryField()),
                        filings(),
                        LongStream.range(0, 20).mapToObj(CanonicalBytesTest::drawn))
                .flatMap(forms -> forms);
    }

    private static Stream<String> filings() {
        try (var files = Files.walk(Path.of("rules"))) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(CanonicalBytesTest::filing)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String filing(Path file) {
        try {
            return canonical(Applications.accepted(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String drawn(long seed) {
        var complete = CompleteApplications.typical().application(seed);
        return canonical(seed % 2 == 0 ? complete : Eraser.erased(complete, DAY, seed));
    }

    @ParameterizedTest
    @MethodSource("canonicalForms")
    void the_canonical_form_is_digested_as_it_stands(String form) {
        assertThat(text(told(form))).isEqualTo(form);
    }

    @ParameterizedTest
    @MethodSource("canonicalForms")
    void white_space_is_left_out(String form) throws IOException {
        var pretty = TREES.readTree(form).toPrettyString();

        assertThat(text(told(" \r\n\t" + pretty + "\n"))).isEqualTo(form);
        assertThat(text(told('\uFEFF' + pretty))).isEqualTo(form);
    }

    @ParameterizedTest
    @MethodSource("canonicalForms")
    void however_an_application_is_written_its_digest_is_that_of_its_canonical_form(String form) throws IOException {
        var random = new Random(form.hashCode());
        int asTheyStand = 0;
        for (int time = 0; time < 12; time++) {
            var rewritten = new Rewriter(random, time % 4).rewritten(TREES.readTree(form));
            var told = told(rewritten);
            if (told.canonical() != null) {
                asTheyStand++;
                assertThat(text(told)).as(rewritten).isEqualTo(form);
            }
            var accepted = (Reading.Accepted) READER.read(rewritten.getBytes(UTF_8));
            assertThat(accepted.sha256()).as(rewritten).isEqualTo(Sha256.of(form.getBytes(UTF_8)));
        }
        assertThat(asTheyStand).as("as they stand").isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"filedOn\":\"2024-02-29\",\"id\":\"x\"",
                "\"filedOn\":null",
                "\"id\":\"\\u0041\"",
                "\"id\":\"a\\/b\"",
                "\"id\":\"a\\\"b\"",
                "\"id\":\"😀\"",
                "\"id\":\"1234567😀1234567\"",
                "\"regionalProductivity\":5.0",
                "\"regionalProductivity\":5e0",
                "\"regionalProductivity\":-0",
                "\"regionalProductivity\":0.0",
                "\"regionalProductivity\":1234567890123456789",
                "\"declared\":{}",
                "\"declared\":{\"jobs\":-0}",
                "\"declared\":{\"jobs\":5.0}",
                "\"registry\":{\"absent\":false}",
                "\"organisation\":{\"absent\":false}",
                "\"programme\":{\"absent\":false}",
                "\"incomplete\":[]",
                "\"incomplete\":[\"regions\",\"participants\"]",
                "\"incomplete\":[\"regions\",\"regions\"]"
            })
    void what_is_written_otherwise_is_not_digested_as_it_stands(String fields) {
        var json = Applications.with(fields);

        var told = told(json);

        assertThat(told.value()).isNotNull();
        assertThat(told.canonical()).isNull();
    }

    /** All of Unicode in texts as they would be sent, 512 characters at a time. */
    @Test
    void whatever_characters_a_text_has_the_digest_is_that_of_the_canonical_form() {
        for (int first = 0; first <= Character.MAX_CODE_POINT; first += 512) {
            var characters = new StringBuilder("x");
            IntStream.range(first, first + 512)
                    .filter(each -> each > 0x1F && each != '"' && each != '\\')
                    .filter(each -> each < Character.MIN_SURROGATE || each > Character.MAX_SURROGATE)
                    .forEach(characters::appendCodePoint);

            var accepted = (Reading.Accepted) READER.read(("{\"name\":\"" + characters + "\"}").getBytes(UTF_8));

            assertThat(accepted.sha256())
                    .as("from U+%04X", first)
                    .isEqualTo(ApplicationWriter.sha256(accepted.application()));
        }
    }

    @Test
    void a_comma_before_a_space_within_a_text_stays() {
        var json = "{ \"name\": \"Пенза, Кузнецк : [1, 2]\" , \"regions\":[ ] }";

        assertThat(text(told(json))).isEqualTo("{\"name\":\"Пенза, Кузнецк : [1, 2]\",\"regions\":[]}");
    }

    private static Told<ClusterApplication> told(String json) {
        var bytes = ("#" + json + "#").getBytes(UTF_8); // a line of a stream has others beside it
        var faults = new Violations(10);
        var told = JSON.read(bytes, 1, bytes.length - 2, faults);
        assertThat(faults.isEmpty()).as(json).isTrue();
        return told;
    }

    private static @Nullable String text(Told<?> told) {
        ByteBuffer bytes = told.canonical();
        return bytes == null ? null : UTF_8.decode(bytes.duplicate()).toString();
    }

    private static String canonical(ClusterApplication application) {
        return new String(ApplicationWriter.write(application), UTF_8);
    }
}

package ru.promcluster.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.promcluster.verdict.Language;

final class BrokenJsonTest {

    private static final ApplicationReader READER = new ApplicationReader(Limits.DEFAULT);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                                        | ` json.syntax`",
                "`   `                                     | ` json.syntax`",
                "{                                         | ` json.syntax`",
                "{'name':'x'                               | /name json.syntax",
                "{'name' 'x'}                              | /name json.syntax",
                "{'name':x}                                | /name json.syntax",
                "{'name':'x',}                             | /name json.syntax",
                "{'name':'x','jobs'}                       | /jobs json.syntax",
                "{'name':'x','reportingYear':012}          | /reportingYear json.syntax",
                "{'name':'x','reportingYear':NaN}          | /reportingYear json.syntax",
                "{'name':'x','participants':[{'id':'p1','jobs':5]} | /participants/0/jobs json.syntax",
                "{'name':'x','regions':['RU-DA' 'RU-SE']}  | /regions/0 json.syntax",
                "{'name':'x'}}                             | ` json.trailing`",
                "{'name':'x'} {'name':'y'}                 | ` json.trailing`",
                "{'name':'x'} abc                          | ` json.trailing`",
                "{'name':'x'},                             | ` json.trailing`",
            })
    void text_that_is_no_json_is_told_with_the_place_reached(String json, String expected) {
        var violations = Applications.violations(Applications.read(json.replace('\'', '"')));

        assertThat(violations).last().extracting(Applications::told).isEqualTo(expected);
    }

    @Test
    void a_syntax_error_names_line_and_column_in_characters() {
        var json = "{\"name\":\"Кластер\",\n \"id\":\"жж\"; }";

        var violation = Applications.violations(Applications.read(json)).get(0);

        assertThat(violation.message(Language.RU))
                .isEqualTo("Здесь текст перестаёт быть JSON (строка 2, столбец 11): «; }»;"
                        + " проверьте кавычки, запятые и скобки перед этим местом");
        assertThat(violation.message(Language.EN)).contains("(line 2, column 11): “; }”");
    }

    @Test
    void faults_found_before_a_syntax_error_are_kept() {
        var violations = Applications.refused("{\"nam\":1,\"filedOn\":\"x\",\"declared\":{\"jobs\":-1 2}}");

        assertThat(violations)
                .containsExactly(
                        "/nam field.unknown",
                        "/filedOn date.invalid",
                        "/declared/jobs amount.negative",
                        "/declared/jobs json.syntax");
    }

    @Test
    void an_application_cut_off_at_any_byte_is_refused() {
        var bytes = Applications.withEveryField().getBytes(UTF_8);
        int refused = 0;

        for (int length = 0; length < bytes.length; length++) {
            if (READER.read(bytes, 0, length) instanceof Reading.Refused) {
                refused++;
            }
        }

        assertThat(refused).isEqualTo(bytes.length);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatever_bytes_are_changed_a_reading_comes_back(long seed) {
        var random = new Random(seed);
        var whole = Applications.withEveryField().getBytes(UTF_8);
        int refused = 0;

        for (int round = 0; round < 1_000; round++) {
            var mutant = mutant(whole, random);
            if (READER.read(mutant) instanceof Reading.Refused reading) {
                assertThat(reading.violations()).isNotEmpty();
                refused++;
            }
        }

        assertThat(refused).isBetween(900, 1_000);
    }

    /** Bytes changed, put in, left out or repeated in one to five places. */
    private static byte[] mutant(byte[] whole, Random random) {
        var mutant = whole.clone();
        for (int change = 1 + random.nextInt(5); change > 0; change--) {
            int at = random.nextInt(mutant.length);
            int until = Math.min(mutant.length, at + random.nextInt(20));
            mutant = switch (random.nextInt(4)) {
                case 0 -> changed(mutant, at, (byte) random.nextInt(256));
                case 1 -> changed(mutant, at, (byte) "{}[]\",:0-e\\".charAt(random.nextInt(11)));
                case 2 -> joined(Arrays.copyOf(mutant, at), Arrays.copyOfRange(mutant, until, mutant.length));
                default -> joined(Arrays.copyOf(mutant, until), Arrays.copyOfRange(mutant, at, mutant.length));
            };
        }
        return mutant;
    }

    private static byte[] changed(byte[] bytes, int at, byte value) {
        bytes[at] = value;
        return bytes;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}

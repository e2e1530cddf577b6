package ru.promcluster.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.promcluster.verdict.Language;

final class EncodingTest {

    private static final ApplicationReader READER = new ApplicationReader(Limits.DEFAULT);

    @ParameterizedTest
    @CsvSource({
        "FF,a byte that is never used",
        "80,a following byte alone",
        "C3,a character cut off by the quotation mark",
        "C080,U+0000 in two bytes",
        "C1BF,a letter in two bytes",
        "E08080,U+0000 in three bytes",
        "E09FBF,overlong in three bytes",
        "EDA080,half of a surrogate pair",
        "EDBFBF,the other half",
        "EDA080EDB080,a surrogate pair as bytes",
        "F0808080,U+0000 in four bytes",
        "F08FBFBF,overlong in four bytes",
        "F4908080,above U+10FFFF",
        "F5808080,a lead byte that is never used",
        "E28280E2,cut off in the second character"
    })
    void bytes_that_are_not_utf_8_are_refused_at_their_field(String hex, String why) {
        var bytes = ("{\"nam\":1,\"name\":\"" + new String(HexFormat.of().parseHex(hex), ISO_8859_1) + "\"}")
                .getBytes(ISO_8859_1);

        var violations = told(bytes);

        assertThat(violations).as(why).containsExactly("/nam field.unknown", "/name encoding.not-utf-8");
    }

    @Test
    void the_wrong_byte_is_named_with_its_place() {
        var bytes = "{\"name\":\n\"ж\u0000\"}".replace('\u0000', '?').getBytes(UTF_8);
        bytes[bytes.length - 3] = (byte) 0xFF;

        var violation = Applications.violations(READER.read(bytes)).get(0);

        assertThat(violation.message(Language.RU))
                .isEqualTo("Байт 0xFF — не UTF-8 (строка 2, столбец 3); сохраните файл в кодировке UTF-8");
    }

    @Test
    void a_wrong_byte_after_the_application_is_refused_too() {
        assertThat(told("{\"name\":\"A\"} \u00FF".getBytes(ISO_8859_1))).containsExactly(" encoding.not-utf-8");
        assertThat(told("{\"name\":\"A\"\u00FF}".getBytes(ISO_8859_1))).containsExactly("/name encoding.not-utf-8");
        assertThat(told("\u00FF".getBytes(ISO_8859_1))).containsExactly(" encoding.not-utf-8");
    }

    @Test
    void utf_16_and_windows_1251_are_refused() {
        var json = "{\"name\":\"Кластер\"}";

        for (var charset :
                List.of(UTF_16, UTF_16BE, UTF_16LE, Charset.forName("UTF-32BE"), Charset.forName("UTF-32LE"))) {
            assertThat(told(json.getBytes(charset))).as(charset.name()).containsExactly(" encoding.not-utf-8");
        }
        assertThat(told(json.getBytes(Charset.forName("windows-1251")))).containsExactly("/name encoding.not-utf-8");
    }

    @Test
    void letters_of_every_length_are_read() {
        var application = Applications.accepted("{\"name\":\"aж€𝄞\\ud834\\udd1e\"}");

        assertThat(application.name()).isEqualTo("aж€𝄞𝄞");
    }

    private static List<String> told(byte[] bytes) {
        return Applications.violations(READER.read(bytes)).stream()
                .map(Applications::told)
                .toList();
    }
}

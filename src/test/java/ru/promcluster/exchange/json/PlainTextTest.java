package ru.promcluster.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    private interface Writing {
        void to(JsonGenerator out) throws IOException;
    }

    private static String written(Writing writing) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new JsonFactory().createGenerator(bytes, JsonEncoding.UTF8)) {
            writing.to(out);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "Найдено 9 участников, нужно не менее 10.",
                "«Завод \"Прогресс\"»",
                "C:\\папка",
                "конец строки\n",
                "\u0000",
                "1234567\u001f",
                "12345678\u001f",
                "\u007f и \u0080",
                "20\u00a0% · 1−2 …",
                "знак 😀 из двух"
            })
    void a_text_is_written_as_a_generator_writes_it(String text) throws IOException {
        assertThat(written(out -> PlainText.write(text, out))).isEqualTo(written(out -> out.writeString(text)));
    }

    /** Each place of a group of eight bytes, and of what is left after the last group. */
    @ParameterizedTest
    @ValueSource(chars = {'"', '\\', '\n', '\u001f'})
    void what_needs_an_escape_is_found_wherever_it_stands(char letter) throws IOException {
        for (int place = 0; place < 20; place++) {
            var text = "я".repeat(place) + letter + "я".repeat(20 - place) + "a".repeat(place);

            assertThat(written(out -> PlainText.write(text, out))).isEqualTo(written(out -> out.writeString(text)));
        }
    }
}

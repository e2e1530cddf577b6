package ru.promcluster.exchange.table.csv;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.table.cell.BrokenPartException;
import ru.promcluster.exchange.table.cell.Refusals;
import ru.promcluster.verdict.Bilingual;

/**
 * How a text file is written, found out by looking through it once.
 *
 * @param isDirected its first line only names the separator, {@code sep=;}
 */
record CsvProfile(Charset charset, char separator, boolean isDirected) {

    /** What Russian Windows writes where it does not write UTF-8. */
    private static final Charset WINDOWS = Charset.forName("windows-1251");

    private static final String SEPARATORS = ";,\t";
    private static final int LOOKED_AT = 64 * 1024;

    /** Opens the file anew. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }

    static CsvProfile of(Source source) throws IOException {
        var charset = charset(source);
        try (var reader = new BufferedReader(reader(source.open(), charset))) {
            var beginning = new char[LOOKED_AT];
            int length = 0;
            for (int read = 0; read >= 0 && length < LOOKED_AT; length += Math.max(0, read)) {
                read = reader.read(beginning, length, LOOKED_AT - length);
            }
            return of(charset, new String(beginning, 0, length));
        }
    }

    private static CsvProfile of(Charset charset, String beginning) {
        if (beginning.matches("(?s)sep=[;,\t]\\R.*")) {
            return new CsvProfile(charset, beginning.charAt("sep=".length()), true);
        }
        return new CsvProfile(charset, separator(beginning), false);
    }

    /** The separator that stands most often in the first line outside of quotation marks. */
    private static char separator(String beginning) {
        var counts = new int[SEPARATORS.length()];
        boolean isQuoted = false;
        for (int at = 0; at < beginning.length(); at++) {
            char character = beginning.charAt(at);
            isQuoted ^= character == '"';
            if (!isQuoted && character == '\n' && !beginning.substring(0, at).isBlank()) {
                break;
            }
            int separator = isQuoted ? -1 : SEPARATORS.indexOf(character);
            if (separator >= 0) {
                counts[separator]++;
            }
        }
        int most = 0;
        for (int at = 1; at < counts.length; at++) {
            most = counts[at] > counts[most] ? at : most;
        }
        return SEPARATORS.charAt(most);
    }

    private static Charset charset(Source source) throws IOException {
        var marked = marked(source);
        if (UTF_16.equals(marked)) {
            return UTF_16;
        }
        try (var reader = strict(source.open())) {
            var characters = new char[LOOKED_AT];
            for (int read = reader.read(characters); read >= 0; read = reader.read(characters)) {
                refuseBytes(characters, read);
            }
            return UTF_8;
        } catch (CharacterCodingException notUtf8) {
            if (UTF_8.equals(marked)) {
                throw new BrokenPartException(
                        0,
                        new Bilingual(
                                "Файл отмечен как UTF-8, но записан иначе; сохраните его заново в UTF-8",
                                "The file is marked as UTF-8 but is not; save it anew in UTF-8"));
            }
            return WINDOWS;
        }
    }

    private static @Nullable Charset marked(Source source) throws IOException {
        try (var stream = source.open()) {
            var first = stream.readNBytes(3);
            if (first.length >= 2 && (isPair(first, 0xFF, 0xFE) || isPair(first, 0xFE, 0xFF))) {
                return UTF_16;
            }
            return first.length == 3 && isPair(first, 0xEF, 0xBB) && (first[2] & 0xFF) == 0xBF ? UTF_8 : null;
        }
    }

    private static boolean isPair(byte[] bytes, int first, int second) {
        return (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static void refuseBytes(char[] characters, int length) throws IOException {
        for (int at = 0; at < length; at++) {
            if (characters[at] == 0) {
                throw Refusals.format(
                        "Содержимое файла — не текст. Сохраните таблицу как «CSV UTF-8 (разделитель — запятая)».",
                        "The file is no text. Save the table as CSV UTF-8 (comma delimited).");
            }
        }
    }

    private static Reader strict(InputStream stream) {
        return new InputStreamReader(
                stream,
                UTF_8.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** The text of the file without a byte order mark. */
    Reader reader(InputStream stream) throws IOException {
        return reader(stream, charset);
    }

    private static Reader reader(InputStream stream, Charset charset) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(stream, charset), LOOKED_AT);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }
}

package ru.promcluster.exchange.results;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import ru.promcluster.verdict.Language;

/**
 * The results as CSV: UTF-8 with byte order mark, semicolons, one row an application. A text that a spreadsheet would
 * take for a formula gets an apostrophe before it; plain numbers stay as they are. Memory does not grow with the rows.
 */
public final class ResultsCsv {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r\\n].*");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+([.,][0-9]+)?");

    private final Language language;
    private final UnaryOperator<String> regionName;

    /** @param regionName says what a code stands for; one it does not know it gives back */
    public ResultsCsv(Language language, UnaryOperator<String> regionName) {
        this.language = language;
        this.regionName = regionName;
    }

    /** Writes all rows and leaves the stream open. The rows are gone through twice. */
    public void write(ResultRows rows, Decisions decisions, OutputStream stream) throws IOException {
        var totals = new Totals();
        rows.each(totals::add);
        var table = new ApplicationTable(language, regionName, totals.extraHeaders());
        stream.write(BYTE_ORDER_MARK);
        // Not closed: that would close the stream.
        var out = CsvWriter.builder().fieldSeparator(';').build(stream, StandardCharsets.UTF_8);
        out.writeRecord(table.headers().stream().map(ResultsCsv::safe).toList());
        rows.each(row -> out.writeRecord(table.cells(row, decisions.of(row.number())).stream()
                .map(ResultsCsv::text)
                .toList()));
        out.flush();
    }

    private static String text(Cell cell) {
        if (cell instanceof Cell.Count count) {
            return Long.toString(count.number());
        }
        if (cell instanceof Cell.Day day) {
            return DAY.format(day.day());
        }
        return safe(((Cell.Words) cell).text());
    }

    private static String safe(String text) {
        return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }
}

package ru.promcluster.exchange.results.workbook;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.UnaryOperator;
import org.dhatim.fastexcel.Workbook;
import ru.promcluster.exchange.FileFaults;
import ru.promcluster.exchange.results.ApplicationTable;
import ru.promcluster.exchange.results.Decisions;
import ru.promcluster.exchange.results.ResultRows;
import ru.promcluster.exchange.results.Totals;
import ru.promcluster.verdict.Language;

/**
 * The results of a job as a workbook: summary, applications, open criteria, faults, rules. Memory does not grow with
 * the rows; they are gone through four times, once a sheet and once for the totals.
 */
public final class ResultsWorkbook {

    private final Language language;
    private final UnaryOperator<String> regionName;

    /** @param regionName says what a code stands for; one it does not know it gives back */
    public ResultsWorkbook(Language language, UnaryOperator<String> regionName) {
        this.language = language;
        this.regionName = regionName;
    }

    /**
     * Writes the workbook and leaves the stream open.
     *
     * @param fileFaults faults that belong to no application
     */
    public void write(ResultRows rows, Decisions decisions, FileFaults fileFaults, OutputStream stream)
            throws IOException {
        var totals = new Totals();
        rows.each(totals::add);
        try (var book = new Workbook(new Unclosed(stream), "Promcluster-Check", "1.0")) {
            book.setGlobalDefaultFont("Arial", 10);
            new SummarySheet(book, language).write(totals, fileFaults, regionName);
            var table = new ApplicationTable(language, regionName, totals.extraHeaders());
            new ApplicationsSheet(book, table, language).write(rows, decisions);
            CriteriaSheet.write(book, rows, language);
            FaultsSheet.write(book, rows, fileFaults, language);
            RulesetsSheet.write(book, totals, language);
        }
        stream.flush();
    }

    /** The stream is its owner's to close. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream stream) {
            super(stream);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}

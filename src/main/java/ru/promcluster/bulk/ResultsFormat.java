package ru.promcluster.bulk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import ru.promcluster.exchange.FileFaults;
import ru.promcluster.exchange.results.Decisions;
import ru.promcluster.exchange.results.ResultRows;
import ru.promcluster.exchange.results.ResultsCsv;
import ru.promcluster.exchange.results.ResultsNdjson;
import ru.promcluster.exchange.results.workbook.ResultsWorkbook;
import ru.promcluster.rulebook.Rulebook;
import ru.promcluster.verdict.Language;

/** How the results of many applications are written. */
public enum ResultsFormat {
    NDJSON("application/x-ndjson"),
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final int BUFFER = 64 * 1024;

    private final String type;

    ResultsFormat(String type) {
        this.type = type;
    }

    /**
     * What is written.
     *
     * @param decisions of reviewers; tables alone have a place for them
     * @param fileFaults faults that belong to no application; the workbook alone has a place for them
     */
    public record Results(ResultRows rows, Decisions decisions, FileFaults fileFaults) {}

    /** The media type. */
    public String type() {
        return type;
    }

    /** Such as {@code xlsx}. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of that extension. */
    public static Optional<ResultsFormat> of(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(extension))
                .findFirst();
    }

    /**
     * Writes results and leaves the stream open.
     *
     * @param rulebook knows the names of regions
     */
    public void write(Results results, Rulebook rulebook, Language language, OutputStream stream) throws IOException {
        var rows = results.rows();
        var decisions = results.decisions();
        var regionNames = regionNames(rulebook, language);
        var out = new BufferedOutputStream(stream, BUFFER);
        switch (this) {
            case NDJSON -> ResultsNdjson.write(rows, out);
            case CSV -> new ResultsCsv(language, regionNames).write(rows, decisions, out);
            case XLSX -> new ResultsWorkbook(language, regionNames).write(rows, decisions, results.fileFaults(), out);
        }
        out.flush();
    }

    private static UnaryOperator<String> regionNames(Rulebook rulebook, Language language) {
        var subjects = rulebook.subjects();
        return code -> {
            var subject = subjects.get(code);
            return subject == null ? code : subject.name(language);
        };
    }
}

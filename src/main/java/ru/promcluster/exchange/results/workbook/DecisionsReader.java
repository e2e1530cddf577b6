package ru.promcluster.exchange.results.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import ru.promcluster.exchange.CellPlace;
import ru.promcluster.exchange.results.ResultLabels;
import ru.promcluster.verdict.Language;

/**
 * Reads a workbook of results that a reviewer has filled in, in either language, one row after the other. The file has
 * been looked at before: here it is taken to be no bomb.
 */
public final class DecisionsReader {

    private final int mostFaults;

    /** @param mostFaults how many faults are kept; all are counted */
    public DecisionsReader(int mostFaults) {
        this.mostFaults = mostFaults;
    }

    /**
     * Reads all decisions.
     *
     * @param file name of the file, for the places of faults
     */
    public ReviewerDecisions read(String file, InputStream workbook) throws IOException {
        var faults = new DecisionFaults(mostFaults);
        // In memory nothing can fail but the book itself.
        var bytes = new ByteArrayInputStream(workbook.readAllBytes());
        try (var book = new ReadableWorkbook(bytes)) {
            for (var language : Language.values()) {
                var name = ResultLabels.in(language).of("applications");
                Optional<Sheet> sheet = book.findSheet(name);
                if (sheet.isPresent()) {
                    return read(file, sheet.get(), language, faults);
                }
            }
            faults.noSheet(whole(file));
        } catch (IOException | ExcelReaderException notABook) {
            faults.unreadable(whole(file));
        }
        return new ReviewerDecisions(List.of(), faults.found());
    }

    private static ReviewerDecisions read(String file, Sheet sheet, Language language, DecisionFaults faults)
            throws IOException {
        try (var rows = sheet.openStream()) {
            var reading = new DecisionRows(file, sheet.getName(), language, faults);
            rows.forEachOrdered(reading::read);
            return reading.decisions();
        }
    }

    private static CellPlace whole(String file) {
        return new CellPlace(file, null, 0, null, null, null, null);
    }
}

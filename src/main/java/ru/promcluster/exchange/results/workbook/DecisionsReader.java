package ru.promcluster.exchange.results.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import ru.promcluster.exchange.CellPlace;
import ru.promcluster.exchange.results.ResultLabels;
import ru.promcluster.exchange.table.cell.BrokenPartException;
import ru.promcluster.exchange.table.cell.TableLimits;
import ru.promcluster.exchange.table.cell.TableRefusedException;
import ru.promcluster.exchange.table.xlsx.XlsxBook;
import ru.promcluster.verdict.Language;

/**
 * Reads a workbook of results that a reviewer has filled in, in either language, one row after the other.
 */
public final class DecisionsReader {

    private final int mostFaults;
    private final TableLimits limits;

    /** @param mostFaults how many faults are kept; all are counted */
    public DecisionsReader(int mostFaults, TableLimits limits) {
        this.mostFaults = mostFaults;
        this.limits = limits;
    }

    /**
     * Reads all decisions.
     *
     * @param file what the sender calls it, for the places of faults
     * @throws TableRefusedException it is no workbook, or one that nobody should read
     */
    public ReviewerDecisions read(Path workbook, String file) throws IOException {
        var faults = new DecisionFaults(mostFaults);
        try (var book = XlsxBook.open(workbook, file, limits)) {
            for (var language : Language.values()) {
                var name = ResultLabels.in(language).of("applications");
                for (var sheet : book.sheets()) {
                    if (sheet.name().equals(name)) {
                        var reading = new DecisionRows(file, name, language, faults);
                        sheet.read(reading::read);
                        return reading.decisions();
                    }
                }
            }
            faults.noSheet(whole(file));
        } catch (BrokenPartException broken) {
            faults.unreadable(whole(file));
        }
        return new ReviewerDecisions(List.of(), faults.found());
    }

    private static CellPlace whole(String file) {
        return new CellPlace(file, null, 0, null, null, null, null);
    }
}

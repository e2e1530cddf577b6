package ru.promcluster.exchange.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.ApplicationSource;
import ru.promcluster.exchange.FileFaults;
import ru.promcluster.exchange.Limits;
import ru.promcluster.exchange.Reading;
import ru.promcluster.exchange.table.cell.TableLimits;
import ru.promcluster.exchange.table.cell.TableRefusedException;
import ru.promcluster.exchange.table.csv.CsvSet;
import ru.promcluster.exchange.table.xlsx.XlsxBook;

/**
 * The applications of a table file, in the order of its first list. The file is read once when it is opened and put aside
 * by application, so its rows may stand in any order; each application is put together when it is read.
 */
public final class TableApplications implements ApplicationSource {

    private final Spool spool;
    private final FileFaults faults;
    private final DraftReader reader;
    private int next;

    private TableApplications(Spool spool, FileFaults faults, DraftReader reader) {
        this.spool = spool;
        this.faults = faults;
        this.reader = reader;
    }

    /**
     * How table files are read.
     *
     * @param spoolFolder where rows are put aside; as large as the tables once unpacked
     */
    public record Settings(Limits limits, TableLimits tableLimits, Path spoolFolder) {}

    /**
     * A workbook, one sheet a list.
     *
     * @param name what the sender calls the file
     * @throws TableRefusedException the file as a whole is refused
     */
    public static ApplicationSource workbook(Path file, String name, Settings settings) throws IOException {
        try (var book = XlsxBook.open(file, name, settings.tableLimits())) {
            var faults = new FaultBook(settings.limits().maxViolations());
            return read(new PartFinder(faults).find(book.sheets()), faults, settings);
        }
    }

    /**
     * An archive of text files with separators, one file a list.
     *
     * @param name what the sender calls the file
     * @throws TableRefusedException the file as a whole is refused
     */
    public static ApplicationSource csvSet(Path file, String name, Settings settings) throws IOException {
        try (var set = CsvSet.zipped(file, settings.tableLimits())) {
            var faults = new FaultBook(settings.limits().maxViolations());
            var finder = new PartFinder(faults);
            finder.reportOthers(name, set.others());
            return read(finder.find(set.files()), faults, settings);
        }
    }

    /**
     * One text file with separators: the list of applications alone.
     *
     * @param name what the sender calls the file
     * @throws TableRefusedException the file as a whole is refused
     */
    public static ApplicationSource csv(Path file, String name, Settings settings) throws IOException {
        try (var set = CsvSet.single(file, name, settings.tableLimits())) {
            var faults = new FaultBook(settings.limits().maxViolations());
            return read(PartFinder.applications(set.files().get(0)), faults, settings);
        }
    }

    private static ApplicationSource read(PartFinder.Parts parts, FaultBook faults, Settings settings)
            throws IOException {
        var spool = Spool.in(settings.spoolFolder());
        try {
            var reading = new TableReading(settings.tableLimits(), spool, faults);
            parts.repeated().forEach(reading::breakList);
            var tables = reading.read(parts.byList());
            return new TableApplications(spool, faults.faults(), new DraftReader(tables, settings.limits()));
        } catch (IOException | RuntimeException refused) {
            spool.close();
            throw refused;
        }
    }

    @Override
    public @Nullable Submitted next() throws IOException {
        if (next >= spool.applications()) {
            return null;
        }
        int number = next++;
        boolean isTooLarge = spool.bytes(number) > reader.room();
        var rows = isTooLarge ? List.of(spool.firstRow(number)) : spool.rows(number);
        return new FromRows(number, rows, isTooLarge ? spool.bytes(number) : 0, reader);
    }

    @Override
    public void skip(long applications) {
        next = (int) Math.min(spool.applications(), next + Math.max(0, applications));
    }

    @Override
    public double progress() {
        return spool.applications() == 0 ? 1 : (double) next / spool.applications();
    }

    @Override
    public FileFaults faults() {
        return faults;
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }

    /**
     * An application as the rows that tell it.
     *
     * @param excess bytes of its rows where they are too many; else 0
     */
    private record FromRows(int index, List<Spool.Kept> rows, long excess, DraftReader reader) implements Submitted {

        @Override
        public long number() {
            return index + 1L;
        }

        @Override
        public Reading read() {
            return excess > 0 ? reader.tooLarge(rows.get(0), excess) : reader.read(index, rows);
        }

        @Override
        public Map<String, String> extra() {
            return reader.extra(rows.get(0));
        }
    }
}

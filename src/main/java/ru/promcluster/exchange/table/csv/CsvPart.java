package ru.promcluster.exchange.table.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.table.cell.BrokenPartException;
import ru.promcluster.exchange.table.cell.Cell;
import ru.promcluster.exchange.table.cell.Refusals;
import ru.promcluster.exchange.table.cell.Row;
import ru.promcluster.exchange.table.cell.TableLimits;
import ru.promcluster.exchange.table.cell.TablePart;
import ru.promcluster.verdict.Bilingual;

/** One text file with separators. Rows are counted as a spreadsheet shows them: a quoted line break starts none. */
record CsvPart(String file, CsvProfile.Source source, TableLimits limits) implements TablePart {

    @Override
    public String name() {
        var plain = file.substring(file.lastIndexOf('/') + 1);
        int dot = plain.lastIndexOf('.');
        return dot < 0 ? plain : plain.substring(0, dot);
    }

    @Override
    public @Nullable String sheet() {
        return null;
    }

    @Override
    public void read(Taker taker) throws IOException {
        var profile = CsvProfile.of(source);
        try (var text = profile.reader(source.open());
                var records = reader(profile).build(handler(), text)) {
            var all = records.iterator();
            for (long number = 1; hasNext(all, number); number++) {
                var fields = all.next().getFields();
                if (number == 1 && profile.isDirected()) {
                    continue;
                }
                if (number > limits.maxRows()) {
                    throw Refusals.limit(
                            "Строк в файле «" + file + "» больше " + limits.maxRows() + ". Разделите его на несколько.",
                            "The file “" + file + "” has more than " + limits.maxRows() + " rows. Split it.");
                }
                var cells = cells(fields);
                if (!cells.isEmpty()) {
                    taker.take(new Row(number, cells));
                }
            }
        }
    }

    private static CsvReader.CsvReaderBuilder reader(CsvProfile profile) {
        return CsvReader.builder()
                .fieldSeparator(profile.separator())
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    }

    private CsvRecordHandler handler() {
        return CsvRecordHandler.builder()
                .maxFields(limits.maxColumns())
                .maxFieldSize(limits.maxCellText())
                .maxRecordSize(limits.maxCellText() * 8)
                .build();
    }

    private static boolean hasNext(Iterator<CsvRecord> all, long number) throws IOException {
        try {
            return all.hasNext();
        } catch (UncheckedIOException stopped) {
            throw stopped.getCause();
        } catch (CsvParseException broken) {
            throw new BrokenPartException(
                    number,
                    new Bilingual(
                            "Кавычка не закрыта или стоит не на месте, либо ячейка слишком длинна; дальше файл не прочитан",
                            "A quotation mark is not closed or misplaced, or a cell is too long; the rest was not read"));
        }
    }

    private static List<Cell> cells(List<String> fields) {
        var cells = new ArrayList<Cell>();
        for (int column = 0; column < fields.size(); column++) {
            var text = fields.get(column);
            if (!text.isBlank()) {
                cells.add(new Cell(column, Cell.Kind.TEXT, text));
            }
        }
        return cells;
    }
}

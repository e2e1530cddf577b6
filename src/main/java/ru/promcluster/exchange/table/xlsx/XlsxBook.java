package ru.promcluster.exchange.table.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import ru.promcluster.exchange.table.cell.Archive;
import ru.promcluster.exchange.table.cell.BrokenPartException;
import ru.promcluster.exchange.table.cell.Refusals;
import ru.promcluster.exchange.table.cell.TableLimits;
import ru.promcluster.exchange.table.cell.TablePart;
import ru.promcluster.exchange.table.cell.TableRefusedException;

/** A workbook: its sheets as tables. Formulas count with the values that were stored with them. For one thread. */
public final class XlsxBook implements Closeable {

    private final Archive archive;
    private final List<TablePart> sheets = new ArrayList<>();

    private XlsxBook(Archive archive) {
        this.archive = archive;
    }

    /**
     * Opens a workbook.
     *
     * @param name what the sender calls the file
     * @throws TableRefusedException it is no workbook, or one that nobody should read
     */
    public static XlsxBook open(Path file, String name, TableLimits limits) throws IOException {
        var book = new XlsxBook(Archive.open(file, limits));
        try {
            Suspicion.look(book.archive);
            book.readSheets(name, limits);
            return book;
        } catch (BrokenPartException broken) {
            book.close();
            throw broken();
        } catch (IOException | RuntimeException refused) {
            book.close();
            throw refused;
        }
    }

    private static TableRefusedException broken() {
        return Refusals.format(
                "Книга повреждена. Откройте её в Excel, сохраните заново и отправьте снова.",
                "The workbook is broken. Open it in Excel, save it anew and send it again.");
    }

    private void readSheets(String file, TableLimits limits) throws IOException {
        var main = Relations.read(archive, "_rels/.rels", "").target("officeDocument");
        var workbook = main == null ? "xl/workbook.xml" : main;
        var relations = Relations.of(archive, workbook);
        var stream = archive.part(workbook);
        if (stream == null) {
            throw broken();
        }
        var found = new ArrayList<Sheet>();
        boolean from1904 = false;
        try (var xml = new XmlPart(stream)) {
            for (var element = xml.nextStart(); element != null; element = xml.nextStart()) {
                if (element.equals("workbookPr")) {
                    from1904 = List.of("1", "true").contains(String.valueOf(xml.attribute("date1904")));
                } else if (element.equals("sheet") && found.size() <= limits.maxSheets()) {
                    found.add(new Sheet(
                            Objects.requireNonNullElse(xml.attribute("name"), ""),
                            Objects.requireNonNullElse(xml.attribute("id"), "")));
                }
            }
        }
        if (found.size() > limits.maxSheets()) {
            throw Refusals.limit(
                    "Листов в книге больше " + limits.maxSheets() + ". Уберите лишние.",
                    "The workbook has more than " + limits.maxSheets() + " sheets. Remove those not needed.");
        }
        var shared = new SheetReader.Shared(
                TextTable.of(archive, relations.target("sharedStrings"), limits),
                CellFormats.of(archive, relations.target("styles")),
                from1904);
        for (var sheet : found) {
            var relation = relations.withId(sheet.relation());
            if (relation != null && relation.type().equals("worksheet")) {
                sheets.add(new SheetPart(file, sheet.name(), archive, relation.target(), shared, limits));
            }
        }
    }

    private record Sheet(String name, String relation) {}

    /** The sheets in the order of their tabs, hidden ones too. */
    public List<TablePart> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }

    /** A sheet by its name and its part of the archive. */
    private record SheetPart(
            String file, String name, Archive archive, String part, SheetReader.Shared shared, TableLimits limits)
            implements TablePart {

        @Override
        public String sheet() {
            return name;
        }

        @Override
        public void read(Taker taker) throws IOException {
            var stream = archive.part(part);
            if (stream == null) {
                throw broken();
            }
            try (var xml = new XmlPart(stream)) {
                new SheetReader(xml, shared, limits).read(taker);
            }
        }
    }
}

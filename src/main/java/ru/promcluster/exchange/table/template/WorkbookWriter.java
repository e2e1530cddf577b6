package ru.promcluster.exchange.table.template;

import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.exchange.table.layout.Layout;

/**
 * Writes applications as a workbook in the layout of the template: what was known is read back the same. An application
 * without an id gets its place among them as its key, and reads back with that.
 */
public final class WorkbookWriter {

    private static final String APPLICATION = "Promcluster";
    private static final String VERSION = "1.0";

    private WorkbookWriter() {}

    /** Runs through the applications once for each list, in memory that does not grow with them. The stream stays open. */
    public static void write(Iterable<ClusterApplication> applications, OutputStream stream) throws IOException {
        // Not closed: that would close the stream with it.
        @SuppressWarnings("resource")
        var book = newWorkbook(stream);
        for (var list : Layout.SHEETS) {
            var sheet = book.newWorksheet(list.title());
            new SheetHeader(list, sheet).writeTitles();
            var rows = new SheetWriter(list, sheet);
            int place = 0;
            for (var application : applications) {
                rows.write(ApplicationTree.of(application, ++place));
            }
            sheet.finish();
        }
        book.finish();
    }

    static Workbook newWorkbook(OutputStream stream) {
        var book = new Workbook(stream, APPLICATION, VERSION);
        book.setGlobalDefaultFont("Arial", 10);
        return book;
    }
}

package ru.promcluster.exchange.table.template;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.exchange.table.layout.Column;
import ru.promcluster.exchange.table.layout.Layout;
import ru.promcluster.exchange.table.layout.ListSheet;

/** Writes applications as a CSV set: an archive with a file for each list, UTF-8 with a mark, semicolons. */
public final class CsvSetWriter {

    /** Excel takes a file without it for Windows-1251. */
    private static final char MARK = '\uFEFF';

    private CsvSetWriter() {}

    /** Runs through the applications once for each list. The stream stays open. */
    public static void write(Iterable<ClusterApplication> applications, OutputStream stream) throws IOException {
        var zip = new ZipOutputStream(stream, StandardCharsets.UTF_8);
        for (var list : Layout.SHEETS) {
            zip.putNextEntry(new ZipEntry(list.name() + ".csv"));
            var text = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
            write(list, applications, text);
            text.flush();
            zip.closeEntry();
        }
        zip.finish();
    }

    private static void write(ListSheet list, Iterable<ClusterApplication> applications, Writer text)
            throws IOException {
        text.write(MARK);
        // Not closed: that would close the archive with it.
        @SuppressWarnings("resource")
        var csv = CsvWriter.builder().fieldSeparator(';').build(text);
        csv.writeRecord(list.columns().stream().map(Column::title).toList());
        int place = 0;
        for (var application : applications) {
            var tree = ApplicationTree.of(application, ++place);
            for (var row : tree.rows(list)) {
                csv.writeRecord(record(list, tree, row));
            }
        }
        csv.flush();
    }

    private static List<String> record(ListSheet list, ApplicationTree tree, JsonNode row) {
        return list.columns().stream()
                .map(column -> {
                    var value = tree.value(list, column, row);
                    return value == null ? "" : CellTexts.of(column, value);
                })
                .toList();
    }
}

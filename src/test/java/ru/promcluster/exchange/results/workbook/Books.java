package ru.promcluster.exchange.results.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import ru.promcluster.exchange.FileFaults;
import ru.promcluster.exchange.results.Decisions;
import ru.promcluster.exchange.results.ResultRows;
import ru.promcluster.exchange.results.Rows;
import ru.promcluster.verdict.Language;

/** Workbooks written, read back and filled in. */
public final class Books {

    private Books() {}

    static byte[] written(ResultRows rows, FileFaults faults, Language language) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new ResultsWorkbook(language, Rows::regionName).write(rows, Decisions.NONE, faults, bytes);
        return bytes.toByteArray();
    }

    static List<String> sheets(byte[] book) throws IOException {
        try (var opened = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            return opened.getSheets().map(Sheet::getName).toList();
        }
    }

    /** The texts of a sheet, row by row; empty cells are empty texts. */
    public static List<List<String>> texts(byte[] book, String sheet) throws IOException {
        try (var opened = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            return opened.findSheet(sheet).orElseThrow().read().stream()
                    .map(Books::texts)
                    .toList();
        }
    }

    private static List<String> texts(Row row) {
        var texts = new ArrayList<String>();
        for (int column = 0; column < row.getCellCount(); column++) {
            texts.add(row.getOptionalCell(column).map(cell -> cell.getText()).orElse(""));
        }
        return texts;
    }

    /** A file within the workbook. */
    static String part(byte[] book, String name) throws IOException {
        var file = Files.createTempFile("book", ".xlsx");
        try {
            Files.write(file, book);
            try (var zip = new ZipFile(file.toFile())) {
                return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
            }
        } finally {
            Files.delete(file);
        }
    }

    /** The sheet of the applications in a workbook of its own, after somebody has written into its cells. */
    public static byte[] filled(byte[] book, String sheet, Consumer<List<List<String>>> pen) throws IOException {
        var texts = new ArrayList<List<String>>();
        texts(book, sheet).forEach(row -> texts.add(new ArrayList<>(row)));
        pen.accept(texts);
        var bytes = new ByteArrayOutputStream();
        try (var out = new Workbook(bytes, "Test", "1.0")) {
            var written = out.newWorksheet(sheet);
            for (int row = 0; row < texts.size(); row++) {
                for (int column = 0; column < texts.get(row).size(); column++) {
                    written.value(row, column, texts.get(row).get(column));
                }
            }
        }
        return bytes.toByteArray();
    }
}

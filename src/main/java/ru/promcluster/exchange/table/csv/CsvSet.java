package ru.promcluster.exchange.table.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.table.cell.Archive;
import ru.promcluster.exchange.table.cell.FileBeginning;
import ru.promcluster.exchange.table.cell.Refusals;
import ru.promcluster.exchange.table.cell.TableLimits;
import ru.promcluster.exchange.table.cell.TablePart;
import ru.promcluster.exchange.table.cell.TableRefusedException;

/** Tables as text files: one file alone, or an archive with a file for each list. For one thread. */
public final class CsvSet implements Closeable {

    private final @Nullable Archive archive;
    private final List<TablePart> files;
    private final List<String> others;

    private CsvSet(@Nullable Archive archive, List<TablePart> files, List<String> others) {
        this.archive = archive;
        this.files = List.copyOf(files);
        this.others = List.copyOf(others);
    }

    /**
     * One text file.
     *
     * @throws TableRefusedException it is no text
     */
    public static CsvSet single(Path file, String name, TableLimits limits) throws IOException {
        FileBeginning.of(file).mustBeText();
        if (Files.size(file) > limits.maxFileBytes()) {
            throw Refusals.limit(
                    "В файле " + Files.size(file) + " байт; допустимо не больше " + limits.maxFileBytes() + ".",
                    "The file has " + Files.size(file) + " bytes; " + limits.maxFileBytes() + " are allowed.");
        }
        return new CsvSet(null, List.of(new CsvPart(name, () -> Files.newInputStream(file), limits)), List.of());
    }

    /**
     * An archive of text files.
     *
     * @throws TableRefusedException it is no archive, or one that nobody should unpack
     */
    public static CsvSet zipped(Path file, TableLimits limits) throws IOException {
        var archive = Archive.open(file, limits);
        var files = new ArrayList<TablePart>();
        var others = new ArrayList<String>();
        try {
            for (var name : archive.names()) {
                sort(archive, name, limits, files, others);
            }
        } catch (TableRefusedException refused) {
            archive.close();
            throw refused;
        }
        return new CsvSet(archive, files, others);
    }

    private static void sort(
            Archive archive, String name, TableLimits limits, List<TablePart> files, List<String> others)
            throws TableRefusedException {
        var folded = name.toLowerCase(Locale.ROOT);
        if (folded.startsWith("__macosx/") || folded.matches("(?s)(.*/)?(\\.ds_store|thumbs\\.db|desktop\\.ini)")) {
            return; // file managers leave these by themselves
        }
        if (folded.matches("(?s).*\\.(zip|7z|rar|gz|tgz|bz2|xz|tar|jar|xls[xmb]?)")) {
            throw Refusals.hostile(
                    "В архиве лежит другой архив или книга: «" + name + "». Положите в него только файлы .csv.",
                    "The archive holds another archive or a workbook: “" + name + "”. Put only .csv files into it.");
        }
        if (!folded.endsWith(".csv")) {
            others.add(name);
            return;
        }
        if (files.size() == limits.maxSheets()) {
            throw Refusals.limit(
                    "Файлов .csv в архиве больше " + limits.maxSheets() + ". Уберите лишние.",
                    "The archive has more than " + limits.maxSheets() + " .csv files. Remove those not needed.");
        }
        files.add(new CsvPart(name, () -> part(archive, name), limits));
    }

    private static InputStream part(Archive archive, String name) throws IOException {
        var part = archive.part(name);
        if (part == null) {
            throw new IllegalStateException("The archive has lost its part " + name);
        }
        return part;
    }

    public List<TablePart> files() {
        return files;
    }

    /** Names of the files that are no tables. */
    public List<String> others() {
        return others;
    }

    @Override
    public void close() throws IOException {
        if (archive != null) {
            archive.close();
        }
    }
}

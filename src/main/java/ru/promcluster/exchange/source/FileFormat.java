package ru.promcluster.exchange.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ru.promcluster.exchange.Problem;
import ru.promcluster.verdict.Bilingual;

/** The formats that files of applications may have. */
public enum FileFormat {
    /** One application a line. */
    NDJSON,
    /** A list of applications, or one. */
    JSON,
    /** The list of applications alone, as text with separators. */
    CSV,
    /** An archive of text files with separators, one file a list. */
    CSV_SET,
    /** A workbook, one sheet a list. */
    XLSX;

    /** The format that the ending of a file name says; old and macro workbooks too, for their content is refused best. */
    public static Optional<FileFormat> ofName(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "ndjson", "jsonl" -> Optional.of(NDJSON);
            case "json" -> Optional.of(JSON);
            case "csv" -> Optional.of(CSV);
            case "zip" -> Optional.of(CSV_SET);
            case "xlsx", "xlsm", "xltx", "xls" -> Optional.of(XLSX);
            default -> Optional.empty();
        };
    }

    /** What to answer when the ending says none. */
    public static Problem unknown(String name) {
        return new Problem(
                400,
                "file-format",
                new Bilingual("Файл не принят", "The file is refused"),
                new Bilingual(
                        "По имени «" + name + "» не понять, что это за файл. Годятся .xlsx, .csv, .zip с файлами .csv, "
                                + ".json и .ndjson.",
                        "The name “" + name
                                + "” does not say what the file is. Send .xlsx, .csv, a .zip of .csv files, "
                                + ".json or .ndjson."),
                List.of());
    }
}

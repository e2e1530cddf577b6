package ru.promcluster.exchange.file;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats that a file of applications may have, by the end of its name. */
public enum FileFormat {
    /** One application a line. */
    NDJSON,
    /** A list of applications, or a single one. */
    JSON,
    /** The list of applications alone. */
    CSV,
    /** CSV files, one a list. */
    ZIP,
    /** A workbook, one sheet a list. */
    XLSX;

    /** The format that the end of a file's name says. */
    public static Optional<FileFormat> ofName(String fileName) {
        var lower = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> lower.endsWith("." + format.extension()))
                .findFirst();
    }

    /** Such as {@code xlsx}. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}

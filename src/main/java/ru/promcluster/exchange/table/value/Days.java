package ru.promcluster.exchange.table.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.table.cell.Cell;
import ru.promcluster.exchange.table.layout.Spelling;

/** Days: as a spreadsheet has them, as 2024-04-15 or as 15.04.2024, at midnight if a time is told. */
final class Days {

    private static final Pattern WRITTEN =
            Pattern.compile("(?:(\\d{4})-(\\d{2})-(\\d{2})|(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})"
                    + "(?:\\h*(?:г|года)\\.?)?)(?:[T\\h]+0{1,2}:00(?::00(?:\\.0+)?)?)?");
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    /** Days of the years 1990 to 2100, as a spreadsheet counts them: other numbers are hardly days. */
    private static final int FIRST_LIKELY = 32_874;

    private static final int LAST_LIKELY = 73_415;

    private Days() {}

    static CellValue of(Cell cell) {
        return switch (cell.kind()) {
            case TEXT, DAY -> CellValue.of(told(Spelling.trimmed(cell.text())), () -> CellFaults.day(cell));
            case NUMBER, PERCENT -> new CellValue.Wrong(CellFaults.numberForDay(cell, likely(cell.text())));
            case FLAG, ERROR, NO_VALUE -> new CellValue.Wrong(CellFaults.day(cell));
        };
    }

    private static @Nullable String told(String text) {
        var written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return null;
        }
        return written.group(1) == null
                ? day(written.group(6), written.group(5), written.group(4))
                : day(written.group(1), written.group(2), written.group(3));
    }

    private static @Nullable String day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .toString();
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    /** The day that a bare number most likely was before it lost its format; empty: none. */
    private static String likely(String number) {
        int days = number.matches("\\d{5}") ? Integer.parseInt(number) : 0;
        return days >= FIRST_LIKELY && days <= LAST_LIKELY
                ? EPOCH.plusDays(days).toString()
                : "";
    }
}

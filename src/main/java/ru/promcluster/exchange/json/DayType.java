package ru.promcluster.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day of the years 1 to 9999, as yyyy-MM-dd and nothing else. */
final class DayType implements JsonType<LocalDate> {

    private static final int LENGTH = 10;
    private static final Pattern RUSSIAN = Pattern.compile("(\\d{2})\\.(\\d{2})\\.(\\d{4})");

    @Override
    public @Nullable LocalDate read(Cursor in) throws IOException {
        if (in.token() != JsonToken.VALUE_STRING) {
            in.wrongType(Expected.DAY);
            return null;
        }
        var parser = in.parser();
        var day = day(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
        if (day == null) {
            var shown = in.shownText();
            in.report(() -> Faults.invalidDay(shown, advised(shown)));
        }
        return day;
    }

    private static @Nullable LocalDate day(char[] text, int from, int length) {
        if (length != LENGTH || text[from + 4] != '-' || text[from + 7] != '-') {
            return null;
        }
        int year = digits(text, from, 4);
        int month = digits(text, from + 5, 2);
        int day = digits(text, from + 8, 2);
        return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
                ? LocalDate.of(year, month, day)
                : null;
    }

    private static int daysIn(int year, int month) {
        return Month.of(month).length(Year.isLeap(year));
    }

    /** The number that the digits say; negative when one of them is none. */
    private static int digits(char[] text, int from, int length) {
        int number = 0;
        for (int at = from; at < from + length; at++) {
            if (text[at] < '0' || text[at] > '9') {
                return -1;
            }
            number = number * 10 + text[at] - '0';
        }
        return number;
    }

    /** What 15.04.2024 is in the form asked for; empty for any other text. */
    private static String advised(String text) {
        var written = RUSSIAN.matcher(text);
        if (!written.matches()) {
            return "";
        }
        var turned = written.group(3) + "-" + written.group(2) + "-" + written.group(1);
        return day(turned.toCharArray(), 0, LENGTH) == null ? "" : turned;
    }

    @Override
    public Expected expected() {
        return Expected.DAY;
    }

    @Override
    public void write(LocalDate value, JsonGenerator out) throws IOException {
        out.writeString(value.toString());
    }
}

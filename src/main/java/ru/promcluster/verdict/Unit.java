package ru.promcluster.verdict;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** What a figure counts. A yes/no figure is 0 or 1; a day is the number of its digits, 20230101. */
public enum Unit {
    COUNT,
    PERCENT,
    ROUBLES,
    YES_NO,
    HECTARES,
    MEGAWATTS,
    MEGAWATTS_PER_HECTARE,
    DAY;

    private static final int KOPECKS = 2;

    /** The day that a number tells by its digits; {@code null}: there is no such day. */
    public static @Nullable LocalDate day(BigDecimal digits) {
        try {
            return LocalDate.parse(digits.toPlainString(), DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The digits of a day as a number: days and their numbers are in the same order. */
    public static BigDecimal digits(LocalDate day) {
        return new BigDecimal(day.format(DateTimeFormatter.BASIC_ISO_DATE));
    }

    /** A figure as a person reads it: nobody reads fractions of a kopeck. */
    public BigDecimal told(BigDecimal figure, RoundingMode mode) {
        return this == ROUBLES && figure.scale() > KOPECKS ? figure.setScale(KOPECKS, mode) : figure;
    }
}

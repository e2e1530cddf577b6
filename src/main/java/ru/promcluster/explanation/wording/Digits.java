package ru.promcluster.explanation.wording;

import java.math.BigDecimal;

/**
 * How a language writes the digits of a number.
 *
 * @param thousands between groups of three
 * @param decimal before the fraction
 */
record Digits(char thousands, char decimal) {

    static final char MINUS = '\u2212';

    private static final int GROUP = 3;

    void append(StringBuilder out, BigDecimal number) {
        // Nearly all that is counted is small and whole: no text has to be made of it first.
        if (number.scale() == 0 && number.precision() <= GROUP && number.signum() >= 0) {
            out.append(number.intValue());
            return;
        }
        if (number.signum() < 0) {
            out.append(MINUS);
        }
        var plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        int whole = point < 0 ? plain.length() : point;
        for (int i = 0; i < whole; i++) {
            if (i > 0 && (whole - i) % GROUP == 0) {
                out.append(thousands);
            }
            out.append(plain.charAt(i));
        }
        if (point >= 0) {
            out.append(decimal).append(plain, point + 1, plain.length());
        }
    }

    /** As money: one decimal is shown as two, whole roubles without any. */
    void appendMoney(StringBuilder out, BigDecimal amount) {
        var shown = amount.stripTrailingZeros();
        append(out, shown.scale() == 1 ? shown.setScale(2) : shown);
    }
}

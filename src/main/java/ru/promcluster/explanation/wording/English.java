package ru.promcluster.explanation.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.sentence.Forms;
import ru.promcluster.verdict.Unit;

/** English: 9 members, 0 to 14 members, 20%, ₽2 billion, 1 December 2022. */
final class English implements Grammar {

    static final English GRAMMAR = new English();

    private static final char NO_BREAK = '\u00a0';
    private static final Digits DIGITS = new Digits(',', '.');
    private static final List<String> LARGE = List.of("million", "billion", "trillion");

    private English() {}

    @Override
    public void amount(StringBuilder out, @Nullable BigDecimal number, Unit unit, Forms forms) {
        if (number == null) {
            unknown(out, forms);
            return;
        }
        number(out, number, unit);
        word(out, forms.english(number));
    }

    @Override
    public void range(StringBuilder out, @Nullable BigDecimal min, @Nullable BigDecimal max, Counted counted) {
        var unit = counted.unit();
        if (min != null && max != null && min.compareTo(max) == 0) {
            amount(out, min, unit, counted.forms());
        } else if (unit == Unit.YES_NO || (max == null && Grammar.isOpen(min))) {
            unknown(out, counted.forms());
        } else if (max == null) {
            amount(out.append("at least "), min, unit, counted.forms());
        } else if (min == null) {
            amount(out.append("at most "), max, unit, counted.forms());
        } else {
            number(out, min, unit);
            number(out.append(" to "), max, unit);
            word(out, counted.forms().many());
        }
    }

    private void ofDigits(StringBuilder out, BigDecimal digits) {
        var day = Unit.day(digits);
        if (day == null) {
            out.append(digits.toPlainString());
        } else {
            day(out, day);
        }
    }

    private void number(StringBuilder out, BigDecimal number, Unit unit) {
        switch (unit) {
            case COUNT -> DIGITS.append(out, number);
            case PERCENT -> {
                DIGITS.append(out, number);
                out.append('%');
            }
            case ROUBLES -> roubles(out, number);
            case YES_NO -> out.append(number.signum() == 0 ? "no" : "yes");
            case HECTARES -> measured(out, number, "ha");
            case MEGAWATTS -> measured(out, number, "MW");
            case MEGAWATTS_PER_HECTARE -> measured(out, number, "MW/ha");
            case DAY -> ofDigits(out, number);
        }
    }

    private static void measured(StringBuilder out, BigDecimal number, String sign) {
        DIGITS.append(out, number);
        out.append(NO_BREAK).append(sign);
    }

    private static void roubles(StringBuilder out, BigDecimal amount) {
        if (amount.signum() < 0) {
            out.append(Digits.MINUS);
        }
        out.append('₽');
        var size = amount.abs();
        var big = BigMoney.of(size);
        if (big == null) {
            DIGITS.appendMoney(out, size);
        } else {
            DIGITS.append(out, big.number());
            out.append(NO_BREAK).append(LARGE.get(big.scale()));
        }
    }

    private static void unknown(StringBuilder out, Forms forms) {
        out.append(forms.isEmpty() ? "unknown" : "an unknown number of");
        word(out, forms.many());
    }

    private static void word(StringBuilder out, String word) {
        if (!word.isEmpty()) {
            out.append(' ').append(word);
        }
    }

    @Override
    public void day(StringBuilder out, LocalDate day) {
        out.append(day.getDayOfMonth())
                .append(NO_BREAK)
                .append(day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                .append(' ')
                .append(day.getYear());
    }

    @Override
    public String quoted(String name) {
        return "“" + name + "”";
    }

    @Override
    public String and() {
        return " and ";
    }

    @Override
    public String zero() {
        return "zero";
    }

    @Override
    public void andMore(StringBuilder out, int more) {
        out.append(" and ").append(more).append(" more");
    }

    @Override
    public void nobody(StringBuilder out) {
        out.append("no participants are named");
    }
}

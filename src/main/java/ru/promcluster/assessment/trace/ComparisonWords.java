package ru.promcluster.assessment.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.explanation.term.Terms;
import ru.promcluster.verdict.Bilingual;
import ru.promcluster.verdict.Bounds.End;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Operator;
import ru.promcluster.verdict.Quotient;
import ru.promcluster.verdict.Requirement;

/** Writes a comparison out: each end of what was found against each figure that may be asked for. */
final class ComparisonWords {

    private final Language language;

    /** Which end of what was found. */
    private enum Side {
        FOUND("Найдено", "Found"),
        LEAST("Наименьшее возможное", "Least possible"),
        GREATEST("Наибольшее возможное", "Greatest possible");

        private final String russian;
        private final String english;

        Side(String russian, String english) {
            this.russian = russian;
            this.english = english;
        }
    }

    ComparisonWords(Language language) {
        this.language = language;
    }

    String assuming(Bilingual scenario) {
        return told("Подсчёт ведётся, " + scenario.ru() + ".", "Counted " + scenario.en() + ".");
    }

    List<String> of(Finding finding) {
        var observed = finding.observed();
        var required = finding.requirement();
        if (observed == null || required == null) {
            return List.of(told(
                    "Сравнивать было нечего: " + status(finding) + ".",
                    "There was nothing to compare: " + status(finding) + "."));
        }
        var lines = new ArrayList<String>();
        if (observed.isExact()) {
            lines.addAll(compared(Side.FOUND, observed.min(), required));
        } else {
            lines.addAll(compared(Side.LEAST, observed.min(), required));
            lines.addAll(compared(Side.GREATEST, observed.max(), required));
        }
        addRelief(required, lines);
        lines.add(told("Итог: ", "Result: ") + status(finding) + ".");
        return lines;
    }

    private String status(Finding finding) {
        return Terms.status(finding.status()).in(language);
    }

    private List<String> compared(Side side, @Nullable End end, Requirement required) {
        if (end == null) {
            var which = told(side.russian, side.english);
            return List.of(told(which + ": ничем не ограничено.", which + ": nothing bounds it."));
        }
        var lines = new ArrayList<String>();
        lines.add(compared(side, end, required.operator(), required.value()));
        if (required.relieved() != null) {
            lines.add(compared(side, end, required.operator(), required.relieved()));
        }
        return lines;
    }

    private String compared(Side side, End end, Operator operator, @Nullable BigDecimal figure) {
        var found = told(side.russian, side.english) + ": " + number(end, operator);
        if (figure == null) {
            return told(found + "; с чем сравнить, неизвестно.", found + "; what to compare with is not known.");
        }
        var holds = holds(side, end, operator, Quotient.of(figure)) ? told("да", "yes") : told("нет", "no");
        return found + "; " + shown(end.value(), operator) + " " + sign(operator) + " " + figure.toPlainString() + " — "
                + holds + ".";
    }

    /** Of an end that is approached and not reached, all values lie on its inner side. */
    private static boolean holds(Side side, End end, Operator operator, Quotient figure) {
        int order = end.value().compareTo(figure);
        if (order == 0 && !end.reached()) {
            return (side == Side.GREATEST) == (operator == Operator.AT_MOST);
        }
        return switch (operator) {
            case AT_LEAST -> order >= 0;
            case AT_MOST -> order <= 0;
            case MORE_THAN -> order > 0;
        };
    }

    private static String sign(Operator operator) {
        return switch (operator) {
            case AT_LEAST -> "≥";
            case AT_MOST -> "≤";
            case MORE_THAN -> ">";
        };
    }

    private String number(End end, Operator operator) {
        var value = end.value();
        var fraction = value.denominator().compareTo(BigDecimal.ONE) == 0
                ? shown(value, operator)
                : plain(value.numerator()) + " / " + plain(value.denominator()) + " = " + shown(value, operator);
        return end.reached() ? fraction : fraction + told(" (не достигается)", " (not reached)");
    }

    private static String shown(Quotient value, Operator operator) {
        return plain(value.rounded(operator.awayFromPassing()));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private void addRelief(Requirement required, List<String> lines) {
        if (required.relieved() != null) {
            lines.add(told(
                    "Действует ли льгота, неизвестно: сравнение сделано с обоими значениями.",
                    "Whether relief holds is not known: both figures are compared with."));
        } else if (required.eased() != null) {
            lines.add(
                    required.eased()
                            ? told("Льгота действует.", "Relief holds.")
                            : told("Льгота не действует.", "Relief does not hold."));
        }
    }

    private String told(String russian, String english) {
        return new Bilingual(russian, english).in(language);
    }
}

package ru.promcluster.explanation.term;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import ru.promcluster.explanation.wording.Grammar;
import ru.promcluster.rulebook.sentence.Forms;
import ru.promcluster.verdict.Bilingual;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Operator;
import ru.promcluster.verdict.Requirement;
import ru.promcluster.verdict.Unit;

/** What was found and what is asked for, short enough for a column. */
public final class Figures {

    private final Language language;
    private final Grammar grammar;

    public Figures(Language language) {
        this.language = language;
        grammar = Grammar.of(language);
    }

    /**
     * What lies between two ends, rounded as they are shown.
     *
     * @param min {@code null}: nothing bounds that side
     * @param max {@code null}: nothing bounds that side
     */
    public String found(@Nullable BigDecimal min, @Nullable BigDecimal max, Requirement requirement) {
        var unit = requirement.unit();
        if (unit == Unit.YES_NO) {
            return min != null && max != null && min.compareTo(max) == 0 ? yesOrNo(min.signum() > 0) : unknown();
        }
        var text = new StringBuilder();
        grammar.range(text, requirement.told(min), requirement.told(max), new Grammar.Counted(unit, Forms.NONE));
        return text.toString();
    }

    /** What is asked for, with the sign of its comparison; of zero in words. */
    public String required(Requirement requirement) {
        if (requirement.unit() == Unit.YES_NO) {
            return yesOrNo(true);
        }
        var value = requirement.value();
        if (value == null) {
            return unknown();
        }
        if (value.signum() == 0 && requirement.operator() != Operator.AT_LEAST) {
            return ofZero(requirement.operator()).in(language);
        }
        var text = new StringBuilder(sign(requirement.operator())).append(' ');
        grammar.amount(text, value, requirement.unit(), Forms.NONE);
        if (requirement.relieved() != null) {
            text.append(new Bilingual(", при льготе ≥ ", ", with relief ≥ ").in(language));
            grammar.amount(text, requirement.relieved(), requirement.unit(), Forms.NONE);
        }
        return text.toString();
    }

    private static Bilingual ofZero(Operator operator) {
        return operator == Operator.AT_MOST
                ? new Bilingual("не должно быть", "none allowed")
                : new Bilingual("больше нуля", "more than zero");
    }

    /** How much is missing at most; that of a yes or no is nothing that can be counted. */
    public String gap(BigDecimal gap, Unit unit) {
        var text = new StringBuilder();
        grammar.amount(text, unit.told(gap, RoundingMode.CEILING), unit, Forms.NONE);
        return text.toString();
    }

    private String yesOrNo(boolean yes) {
        var text = new StringBuilder();
        grammar.amount(text, yes ? BigDecimal.ONE : BigDecimal.ZERO, Unit.YES_NO, Forms.NONE);
        return text.toString();
    }

    private String unknown() {
        return new Bilingual("неизвестно", "unknown").in(language);
    }

    private static String sign(Operator operator) {
        return switch (operator) {
            case AT_LEAST -> "≥";
            case AT_MOST -> "≤";
            case MORE_THAN -> ">";
        };
    }
}

package ru.promcluster.explanation.term;

import java.math.BigDecimal;
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
    public String found(@Nullable BigDecimal min, @Nullable BigDecimal max, Unit unit) {
        if (unit == Unit.YES_NO) {
            return min != null && max != null && min.compareTo(max) == 0 ? yesOrNo(min.signum() > 0) : unknown();
        }
        var text = new StringBuilder();
        grammar.range(text, min, max, new Grammar.Counted(unit, Forms.NONE));
        return text.toString();
    }

    /** What is asked for, with the sign of its comparison. */
    public String required(Requirement requirement) {
        if (requirement.unit() == Unit.YES_NO) {
            return yesOrNo(true);
        }
        var text = new StringBuilder(sign(requirement.operator())).append(' ');
        grammar.amount(text, requirement.value(), requirement.unit(), Forms.NONE);
        if (requirement.relieved() != null) {
            text.append(new Bilingual(", по льготе ", ", relieved ").in(language));
            grammar.amount(text, requirement.relieved(), requirement.unit(), Forms.NONE);
        }
        return text.toString();
    }

    /** How much is missing at most; that of a yes or no is nothing that can be counted. */
    public String gap(BigDecimal gap, Unit unit) {
        var text = new StringBuilder();
        grammar.amount(text, gap, unit, Forms.NONE);
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

package ru.promcluster.cli.check;

import ru.promcluster.explanation.wording.Grammar;
import ru.promcluster.rulebook.sentence.Forms;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Operator;
import ru.promcluster.verdict.Quotient;
import ru.promcluster.verdict.Unit;

/** What was found and what is asked for, short enough for a column. */
final class Figures {

    private final Language language;
    private final Grammar grammar;

    Figures(Language language) {
        this.language = language;
        grammar = Grammar.of(language);
    }

    /** Empty where nothing was measured. */
    String found(Finding finding) {
        var observed = finding.observed();
        var requirement = finding.requirement();
        if (observed == null || requirement == null) {
            return "";
        }
        if (requirement.unit() == Unit.YES_NO) {
            return observed.isExact() ? yesOrNo(!observed.isSurelyLessThan(one())) : unknown();
        }
        var text = new StringBuilder();
        var counted = new Grammar.Counted(requirement.unit(), Forms.NONE);
        grammar.range(text, requirement.told(observed.min()), requirement.told(observed.max()), counted);
        return text.toString();
    }

    private static Quotient one() {
        return Quotient.of(1);
    }

    private String yesOrNo(boolean yes) {
        return yes ? Words.in(language, "да", "yes") : Words.in(language, "нет", "no");
    }

    private String unknown() {
        return Words.in(language, "неизвестно", "unknown");
    }

    /** Empty where nothing was compared. */
    String required(Finding finding) {
        var requirement = finding.requirement();
        if (requirement == null || finding.observed() == null) {
            return "";
        }
        if (requirement.unit() == Unit.YES_NO) {
            return yesOrNo(true);
        }
        var value = requirement.value();
        if (value == null) {
            return unknown();
        }
        if (value.signum() == 0 && requirement.operator() != Operator.AT_LEAST) {
            return requirement.operator() == Operator.AT_MOST
                    ? Words.in(language, "не должно быть", "none allowed")
                    : Words.in(language, "больше нуля", "more than zero");
        }
        var text = new StringBuilder(sign(requirement.operator())).append(' ');
        grammar.amount(text, value, requirement.unit(), Forms.NONE);
        if (requirement.relieved() != null) {
            text.append(Words.in(language, ", при льготе ≥ ", ", with relief ≥ "));
            grammar.amount(text, requirement.relieved(), requirement.unit(), Forms.NONE);
        }
        return text.toString();
    }

    private static String sign(Operator operator) {
        return switch (operator) {
            case AT_LEAST -> "≥";
            case AT_MOST -> "≤";
            case MORE_THAN -> ">";
        };
    }
}

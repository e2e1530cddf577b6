package ru.promcluster.rulebook.dialect;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a part of a sentence says. A part is made of parts that stand after it here and of none before: so no sentence
 * contains itself.
 */
enum Part {
    /** A whole rule: what is measured, compared with a figure. */
    FINDING("вывод"),
    /** A number that the rule counts itself. */
    COUNT("подсчёт"),
    /** A measure of the vocabulary. */
    MEASURE("показатель"),
    /** A measure that is true or not. */
    FACT("признак"),
    /** Days of which some may lie before one of the law. */
    DAYS("дни"),
    /** A group of members. */
    GROUP("группа"),
    PARTICIPANT("условие участника"),
    PROJECT("условие проекта"),
    OBJECT("условие объекта"),
    /** The name of a figure, in braces. */
    FIGURE("число"),
    /** A number written out. */
    VALUE("значение"),
    /** A code in Latin letters. */
    CODE("код");

    private final String label;

    Part(String label) {
        this.label = label;
    }

    /** What it is called in the list of sentences. */
    String label() {
        return label;
    }

    /** It is a single word of the rule, and not described by the list. */
    boolean isWord() {
        return compareTo(FIGURE) >= 0;
    }

    boolean isCondition() {
        return this == PARTICIPANT || this == PROJECT || this == OBJECT;
    }

    /** The parts that may stand where this one is asked for: a count is as good as a measure. */
    List<Part> alternatives() {
        return this == MEASURE ? List.of(MEASURE, COUNT) : List.of(this);
    }

    /** The part of a gap; a digit at the end tells two gaps for the same part apart. */
    static @Nullable Part ofGap(String gap) {
        var name = gap.replaceFirst("\\d$", "");
        for (var part : values()) {
            if (Token.plain(part.label).equals(Token.plain(name))) {
                return part;
            }
        }
        return null;
    }

    /** The word fits. */
    boolean fits(Token token) {
        return switch (this) {
            case FIGURE -> token.kind() == Token.Kind.BRACED && token.text().matches("[\\p{L}\\p{N}_-]+");
            case VALUE -> token.kind() == Token.Kind.NUMBER;
            case CODE -> token.kind() == Token.Kind.WORD && token.text().matches("[A-Z0-9_-]+");
            case FINDING, COUNT, MEASURE, FACT, DAYS, GROUP, PARTICIPANT, PROJECT, OBJECT -> false;
        };
    }
}

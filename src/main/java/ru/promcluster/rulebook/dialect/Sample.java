package ru.promcluster.rulebook.dialect;

import java.util.List;

/**
 * A sentence of the list, or a piece of one.
 *
 * @param tokens its words; those in braces are gaps
 * @param text as the list writes it
 * @param template what it stands for, with the same gaps
 * @param line its line in the list
 */
record Sample(Part part, List<Token> tokens, String text, String template, int line) {

    Sample {
        tokens = List.copyOf(tokens);
    }

    /** How many words are not gaps: of two samples that fit, the one that says more is meant. */
    int words() {
        return (int) tokens.stream()
                .filter(token -> token.kind() != Token.Kind.BRACED)
                .count();
    }
}

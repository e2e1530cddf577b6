package ru.promcluster.rulebook.files;

import org.jspecify.annotations.Nullable;

/** The YAML at the beginning of a card, between two lines of three dashes. */
public final class CardHeader {

    private static final String FENCE = "---\n";

    private CardHeader() {}

    /** The lines between, which begin in the second line of the card; {@code null}: there is no header. */
    public static @Nullable String of(String card) {
        int end = card.indexOf("\n" + FENCE, FENCE.length() - 1);
        return card.startsWith(FENCE) && end >= 0 ? card.substring(FENCE.length(), end + 1) : null;
    }
}

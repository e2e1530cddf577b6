package ru.promcluster.rulebook.sentence;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a gap of a sentence can be filled with; in a sentence it stands as its name in lower case, {@code {found}}. */
public enum Slot {
    /** What was measured. */
    FOUND,
    /** The figure it is compared with. */
    REQUIRED,
    /** The milder figure, where it is not known which of the two applies. */
    RELIEVED,
    /** The milder of two figures, where it surely applies. */
    MILD,
    /** The stricter of two figures, where it surely applies. */
    STRICT,
    /** What is missing, where that is known; without brackets the most that may be. */
    GAP,
    /** The most that may be missing, where it is not known how much is. */
    UPTO,
    /** The participants that the finding names. */
    WHO,
    /** What the finding holds against whom it is about. */
    WHAT,
    /** The day of the check. */
    DAY,
    /** The participant, contract, object or project that is spoken of. */
    NAME,
    SUPPLIER,
    BUYER,
    /** What is counted, as the beginning of a sentence. */
    LABEL,
    LISTED,
    DECLARED,
    CODE,
    EARLIER,
    LATER;

    /** The gaps that a card may have. */
    public static final Set<Slot> OF_CARDS = Set.of(FOUND, REQUIRED, RELIEVED, MILD, STRICT, GAP, UPTO, WHO, WHAT, DAY);

    private static final Set<Slot> NUMBERS = Set.of(FOUND, REQUIRED, RELIEVED, MILD, STRICT, GAP, UPTO);
    private static final Map<String, Slot> BY_NAME =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Slot::slotName, Function.identity()));

    String slotName() {
        return name().toLowerCase(Locale.ROOT);
    }

    static @Nullable Slot named(String name) {
        return BY_NAME.get(name);
    }

    /** It is a number and may carry the forms of the word that it counts. */
    boolean isNumber() {
        return NUMBERS.contains(this);
    }
}

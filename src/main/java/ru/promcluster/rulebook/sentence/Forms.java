package ru.promcluster.rulebook.sentence;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import ru.promcluster.verdict.Language;

/**
 * The forms of a word that a number counts.
 *
 * @param one with 1, 21, 101 in Russian; with 1 in English
 * @param few with 2 to 4, 22 to 24 in Russian, and with a fraction
 * @param many with 0, 5 to 20, 25 to 30
 * @param genitiveOne after "not less than 1", "from 0 to 21"
 */
public record Forms(String one, String few, String many, String genitiveOne) {

    /** No word follows the number. */
    public static final Forms NONE = new Forms("", "", "", "");

    /** So many digits always fit a long. */
    private static final int LONG_DIGITS = 18;

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    /**
     * Forms as a sentence gives them: in Russian three for a bare number, or two for the genitive; in English two.
     *
     * @throws IllegalArgumentException the language has no such number of forms
     */
    public static Forms of(List<String> words, Language language) {
        if (words.size() == 2) {
            return new Forms(words.get(0), words.get(1), words.get(1), words.get(0));
        }
        if (words.size() == 3 && language == Language.RU) {
            return new Forms(words.get(0), words.get(1), words.get(2), words.get(1));
        }
        throw new IllegalArgumentException("No language has " + words.size() + " forms: " + words);
    }

    public boolean isEmpty() {
        return many.isEmpty();
    }

    /** The Russian form after the bare number: 1 участник, 2 участника, 5 участников. */
    public String russian(BigDecimal number) {
        if (!isWhole(number)) {
            return few;
        }
        int lastTwo = lastTwoDigits(number);
        int last = lastTwo % 10;
        if (lastTwo / 10 == 1 || last == 0 || last > 4) {
            return many;
        }
        return last == 1 ? one : few;
    }

    /** The Russian form in the genitive: не менее 1 участника, от 0 до 14 участников. */
    public String russianGenitive(BigDecimal number) {
        if (!isWhole(number)) {
            return genitiveOne;
        }
        int lastTwo = lastTwoDigits(number);
        return lastTwo % 10 == 1 && lastTwo != 11 ? genitiveOne : many;
    }

    /** The English form: 1 member, 0 members. */
    public String english(BigDecimal number) {
        return number.abs().compareTo(BigDecimal.ONE) == 0 ? one : many;
    }

    private static boolean isWhole(BigDecimal number) {
        return number.scale() <= 0 || number.stripTrailingZeros().scale() <= 0;
    }

    private static int lastTwoDigits(BigDecimal whole) {
        if (whole.precision() - whole.scale() <= LONG_DIGITS) {
            return (int) Math.abs(whole.longValue() % 100);
        }
        return whole.toBigInteger().abs().mod(HUNDRED).intValue();
    }
}

package ru.promcluster.explanation.remedy;

import java.util.List;
import ru.promcluster.verdict.Language;

/** How many of a kind are to be taken in, in words as far as these are short: ещё трёх участников, ещё 12 участников. */
final class Numerals {

    private static final List<String> OF_PERSONS =
            List.of("одного", "двух", "трёх", "четырёх", "пять", "шесть", "семь", "восемь", "девять", "десять");
    private static final List<String> OF_ORGANISATIONS =
            List.of("одну", "две", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять", "десять");
    private static final List<String> ENGLISH =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private Numerals() {}

    /**
     * The number in the accusative.
     *
     * @param number at least 1
     * @param feminine it counts organisations, else participants
     */
    static String of(int number, boolean feminine, Language language) {
        var words = language == Language.EN ? ENGLISH : feminine ? OF_ORGANISATIONS : OF_PERSONS;
        return number <= words.size() ? words.get(number - 1) : Integer.toString(number);
    }

    /** Which form of the counted word follows: {@code one}, {@code few} or {@code many}. */
    static String form(int number, Language language) {
        if (language == Language.EN) {
            return number == 1 ? "one" : "many";
        }
        int last = number % 10;
        if (number / 10 % 10 == 1 || last == 0 || last > 4) {
            return "many";
        }
        return last == 1 ? "one" : "few";
    }
}

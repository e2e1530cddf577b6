package ru.promcluster.verdict;

/** A text in the two languages of the product. */
public record Bilingual(String ru, String en) {

    public String in(Language language) {
        return language == Language.RU ? ru : en;
    }
}

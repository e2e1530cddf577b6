package ru.promcluster.rulebook.files;

import ru.promcluster.verdict.Language;

/** A text in the two languages of the product. */
public record Bilingual(String ru, String en) {

    public String in(Language language) {
        return language == Language.RU ? ru : en;
    }
}

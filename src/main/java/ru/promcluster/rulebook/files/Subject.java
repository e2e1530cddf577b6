package ru.promcluster.rulebook.files;

import org.jspecify.annotations.Nullable;
import ru.promcluster.verdict.Bilingual;
import ru.promcluster.verdict.Language;

/**
 * A subject of the Federation.
 *
 * @param code ISO 3166-2:RU, or the product's own code for the six that have none
 * @param oktmo the digits that the codes of its municipalities begin with (ОКТМО); a longer beginning goes before a
 *     shorter one
 * @param district federal district, where it belongs to one
 */
public record Subject(
        String code,
        @Nullable String oktmo,
        String ru,
        String en,
        @Nullable Bilingual district) {

    public String name(Language language) {
        return language == Language.RU ? ru : en;
    }
}

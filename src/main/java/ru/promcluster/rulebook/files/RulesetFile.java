package ru.promcluster.rulebook.files;

import java.util.List;
import ru.promcluster.verdict.Bilingual;

/**
 * {@code ruleset.yaml}: what a ruleset is.
 *
 * @param act short name of the act, shown with every criterion
 * @param authority who decides
 * @param published addresses where the text is published
 * @param caveat what of the law was not at hand
 * @param criteria ids of all criteria of all editions, in the order shown
 */
public record RulesetFile(
        Bilingual title,
        String act,
        Bilingual authority,
        List<String> published,
        Bilingual caveat,
        List<String> criteria) {

    public RulesetFile {
        published = published == null ? List.of() : List.copyOf(published);
        criteria = criteria == null ? List.of() : List.copyOf(criteria);
    }
}

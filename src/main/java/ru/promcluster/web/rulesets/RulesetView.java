package ru.promcluster.web.rulesets;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.Edition;
import ru.promcluster.rulebook.Ruleset;
import ru.promcluster.rulebook.files.RulesetFile;
import ru.promcluster.verdict.Confidence;
import ru.promcluster.verdict.Language;

/**
 * A ruleset as it is published.
 *
 * @param authority who decides; absent: the folder does not say
 * @param published where the text of the act is published
 * @param caveat what of the law was not at hand
 * @param sha256 digest of everything that an assessment depends on
 */
record RulesetView(
        String id,
        String title,
        String act,
        @Nullable String authority,
        List<String> published,
        String caveat,
        String version,
        String sha256,
        List<EditionView> editions) {

    static RulesetView of(Ruleset ruleset, Language language) {
        var file = ruleset.content().ruleset();
        return new RulesetView(
                ruleset.id(),
                file.title().in(language),
                file.act(),
                authority(file, language),
                file.published(),
                file.caveat().in(language),
                ruleset.version(),
                ruleset.sha256(),
                ruleset.editions().stream()
                        .map(edition -> EditionView.of(edition, language))
                        .toList());
    }

    /** The rules folder does not insist on it. */
    private static @Nullable String authority(RulesetFile file, Language language) {
        var authority = file.authority();
        return authority == null ? null : authority.in(language);
    }

    /**
     * An edition: the decree as an act left it.
     *
     * @param act the act that made it
     * @param title what the act changed
     * @param inForceFrom first day, inclusive, in Moscow
     * @param inForceUntil last day, inclusive; absent: open
     * @param confidence how sure the first day is
     */
    record EditionView(
            String id,
            String act,
            String title,
            LocalDate inForceFrom,
            @Nullable LocalDate inForceUntil,
            Confidence confidence,
            List<String> sources) {

        static EditionView of(Edition edition, Language language) {
            var act = edition.content().act();
            return new EditionView(
                    edition.id(),
                    act.act(),
                    act.title().in(language),
                    edition.from(),
                    edition.until(),
                    act.confidence(),
                    act.sources());
        }
    }
}

package ru.promcluster.exchange.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.Ruleset;
import ru.promcluster.verdict.Bilingual;

/**
 * A ruleset in one edition as a paper names it.
 *
 * @param title what the requirements are for
 * @param act short name of the act
 * @param amendedBy short name of the act that made the edition; {@code null}: not known any more
 * @param inForceFrom first day of the edition; {@code null}: not known any more
 */
public record RulesetTitle(
        Bilingual title,
        String act,
        @Nullable String amendedBy,
        @Nullable LocalDate inForceFrom) {

    /** The edition of that id; one that the ruleset has no longer is left unnamed. */
    public static RulesetTitle of(Ruleset ruleset, String edition) {
        var file = ruleset.content().ruleset();
        return ruleset.editions().stream()
                .filter(each -> each.id().equals(edition))
                .findFirst()
                .map(each -> new RulesetTitle(
                        file.title(), file.act(), each.content().act().act(), each.from()))
                .orElseGet(() -> new RulesetTitle(file.title(), file.act(), null, null));
    }
}

package ru.promcluster.web.rulesets;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import ru.promcluster.rulebook.RuledCriterion;
import ru.promcluster.rulebook.Ruleset;
import ru.promcluster.verdict.Criterion.LawReference;
import ru.promcluster.verdict.Criterion.RuleReference;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Severity;

/** The criteria of the edition in force on a day, in the order of the ruleset. */
record CriterionList(String ruleset, String edition, LocalDate asOf, List<CriterionView> criteria) {

    static CriterionList of(Ruleset ruleset, LocalDate day, Language language) {
        var edition = Objects.requireNonNull(ruleset.editionInForce(day), "No edition on an admitted day");
        return new CriterionList(
                ruleset.id(),
                edition.id(),
                day,
                edition.criteria().stream()
                        .map(ruled -> CriterionView.of(ruled, language))
                        .toList());
    }

    /**
     * A criterion.
     *
     * @param inForce it is asked for in this edition; else it is listed for the others
     */
    record CriterionView(
            String id, String title, Severity severity, boolean inForce, LawReference law, RuleReference rule) {

        static CriterionView of(RuledCriterion ruled, Language language) {
            var criterion = ruled.criterion();
            return new CriterionView(
                    criterion.id(),
                    ruled.card().in(language).title(),
                    criterion.severity(),
                    ruled.inForce(),
                    criterion.law(),
                    criterion.rule());
        }
    }
}

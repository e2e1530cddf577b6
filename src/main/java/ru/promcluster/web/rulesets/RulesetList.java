package ru.promcluster.web.rulesets;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ru.promcluster.verdict.Language;
import ru.promcluster.web.RulesInForce;

/**
 * The rulesets that judge today, and how the rules folder is; where nodes share their rules, the latest publication
 * stands for the folder.
 *
 * @param live since when these rules are in use
 * @param folder {@code in-force}: the folder is what is in use; {@code broken}: a change of it waits to be mended
 * @param problems what is wrong with the folder as it is now
 * @param publications what judges which days, the earliest first; none: the rules are a folder's
 */
record RulesetList(
        List<RulesetView> rulesets,
        Instant live,
        String folder,
        List<FolderProblem> problems,
        List<DatedRules> publications) {

    static RulesetList of(RulesInForce inForce, LocalDate today, Language language) {
        var state = inForce.state();
        return new RulesetList(
                inForce.rulesets(today).stream()
                        .map(ruleset -> RulesetView.of(ruleset, language))
                        .toList(),
                state.since(),
                state.problems().isEmpty() ? "in-force" : "broken",
                state.problems().stream()
                        .map(problem -> FolderProblem.of(problem, language))
                        .toList(),
                DatedRules.of(state.timeline(), today));
    }
}

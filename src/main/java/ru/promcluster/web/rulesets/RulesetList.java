package ru.promcluster.web.rulesets;

import java.time.Instant;
import java.util.List;
import ru.promcluster.verdict.Language;
import ru.promcluster.web.RulesInForce;

/**
 * All published rulesets, and how the rules folder is; where nodes share their rules, the latest publication stands for
 * the folder.
 *
 * @param live since when these rules are in use
 * @param folder {@code in-force}: the folder is what is in use; {@code broken}: a change of it waits to be mended
 * @param problems what is wrong with the folder as it is now
 */
record RulesetList(List<RulesetView> rulesets, Instant live, String folder, List<FolderProblem> problems) {

    static RulesetList of(RulesInForce inForce, Language language) {
        var state = inForce.state();
        return new RulesetList(
                inForce.rulesets().stream()
                        .map(ruleset -> RulesetView.of(ruleset, language))
                        .toList(),
                state.since(),
                state.problems().isEmpty() ? "in-force" : "broken",
                state.problems().stream()
                        .map(problem -> FolderProblem.of(problem, language))
                        .toList());
    }
}

package ru.promcluster.cli.check;

import java.util.Collection;
import ru.promcluster.assessment.Outcome;
import ru.promcluster.cli.terminal.ExitCode;
import ru.promcluster.verdict.Verdict;

/**
 * The worst that was seen, as an exit code: an application that could not be assessed, before one that is not eligible,
 * before one that is undetermined.
 */
final class Tally {

    private boolean refused;
    private boolean notEligible;
    private boolean undetermined;

    /**
     * Adds what came of one application: one outcome, or one a ruleset. A ruleset that is not in force on the day is no
     * fault of the application as long as another one is.
     */
    void add(Collection<Outcome> outcomes) {
        var assessed = false;
        for (var outcome : outcomes) {
            if (outcome instanceof Outcome.Assessed told) {
                assessed = true;
                notEligible |= told.assessment().verdict() == Verdict.NOT_ELIGIBLE;
                undetermined |= told.assessment().verdict() == Verdict.UNDETERMINED;
            }
        }
        refused |= !assessed;
    }

    int exitCode() {
        if (refused) {
            return ExitCode.REFUSED;
        }
        if (notEligible) {
            return ExitCode.BAD;
        }
        return undetermined ? ExitCode.UNDETERMINED : ExitCode.GOOD;
    }
}

package ru.promcluster.policy.drafts;

import java.util.List;
import ru.promcluster.policy.CaseRun;
import ru.promcluster.policy.mutation.MutationPass;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.rulebook.files.RuleProblem;

/**
 * Tries the files of drafts somewhere apart: nobody has approved them yet, so they are read and run in no process that
 * does anything else. Each throws {@link ru.promcluster.exchange.Refused} where the trial itself could not be held.
 */
public interface DraftTrials {

    /** Everything that is wrong with the rules, their cases included, and what likely is; without errors they are sound. */
    List<RuleProblem> diagnose(RuleFiles files);

    /** What comes of all cases of sound rules. */
    CaseRun cases(RuleFiles files);

    /** Whether the cases of sound rules, which all pass, hold the rules. */
    MutationPass mutate(RuleFiles files);
}

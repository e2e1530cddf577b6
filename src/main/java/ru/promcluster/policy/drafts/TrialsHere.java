package ru.promcluster.policy.drafts;

import java.util.List;
import java.util.Objects;
import ru.promcluster.policy.CaseBook;
import ru.promcluster.policy.CaseRun;
import ru.promcluster.policy.diagnosis.Diagnosis;
import ru.promcluster.policy.mutation.MutationPass;
import ru.promcluster.rulebook.Rulebook;
import ru.promcluster.rulebook.RulebookReading;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.rulebook.files.RuleProblem;

/**
 * Trials in this very process, for the command line: whoever calls it has the files at hand, and {@code rules test} runs
 * them in the same way. A service never does so.
 */
public final class TrialsHere implements DraftTrials {

    @Override
    public List<RuleProblem> diagnose(RuleFiles files) {
        return Diagnosis.of(files).problems();
    }

    @Override
    public CaseRun cases(RuleFiles files) {
        return CaseRun.of(CaseBook.of(files, rulebook(files)), null);
    }

    @Override
    public MutationPass mutate(RuleFiles files) {
        return MutationPass.of(files);
    }

    private static Rulebook rulebook(RuleFiles files) {
        return Objects.requireNonNull(RulebookReading.of(files).rulebook());
    }
}

package ru.promcluster.web.drafts;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import java.util.List;
import ru.promcluster.exchange.Refused;
import ru.promcluster.policy.CaseRun;
import ru.promcluster.policy.drafts.DraftTrials;
import ru.promcluster.policy.mutation.MutationPass;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.rulebook.files.RuleProblem;

/**
 * Where nothing is there that holds trials apart from the service, they are refused: what nobody has approved is never
 * read or run beside what is in force.
 */
@DefaultBean
@Singleton
final class TrialsElsewhere implements DraftTrials {

    @Override
    public List<RuleProblem> diagnose(RuleFiles files) {
        throw new Refused(DraftRequestProblems.noTrialsHere());
    }

    @Override
    public CaseRun cases(RuleFiles files) {
        throw new Refused(DraftRequestProblems.noTrialsHere());
    }

    @Override
    public MutationPass mutate(RuleFiles files) {
        throw new Refused(DraftRequestProblems.noTrialsHere());
    }
}

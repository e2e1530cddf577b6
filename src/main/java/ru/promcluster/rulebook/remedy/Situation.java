package ru.promcluster.rulebook.remedy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.rulebook.remedy.step.Step;
import ru.promcluster.verdict.Finding;

/**
 * An application after some steps, judged.
 *
 * @param roubles that the steps move together
 */
record Situation(ClusterApplication application, List<Finding> findings, List<Step> steps, BigDecimal roubles) {

    Situation {
        findings = List.copyOf(findings);
        steps = List.copyOf(steps);
    }

    /** The same after one more step, with what was found then. */
    Situation after(Step step, ClusterApplication changed, List<Finding> found) {
        var taken = new ArrayList<Step>(steps.size() + 1);
        taken.addAll(steps);
        taken.add(step);
        return new Situation(changed, found, taken, roubles.add(step.roubles()));
    }

    /** The last step; {@code null}: none was taken. */
    @Nullable
    Step last() {
        return steps.isEmpty() ? null : steps.get(steps.size() - 1);
    }
}

package ru.promcluster.policy.drafts;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.Json;
import ru.promcluster.exchange.Violation;
import ru.promcluster.policy.RulesetFiles;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.rulebook.files.RuleProblem;

/**
 * What the trials of a draft came to. Each is held only where the one before was passed.
 *
 * @param cases runs of cases
 * @param mutants ways of changing the rules that the cases had to notice
 * @param faults why it cannot be submitted, by place; empty: it can
 */
record Submission(int cases, int mutants, List<Violation> faults) {

    Submission {
        faults = List.copyOf(faults);
    }

    /**
     * Has a draft tried: all of it for faults, and of its rulesets those that it can have an effect on with their cases
     * and mutants.
     *
     * @param base what it began with; {@code null}: that is not kept, and all rulesets are tried
     */
    static Submission of(@Nullable RuleFiles base, RuleFiles draft, DraftTrials trials) {
        // What is likely a mistake is shown to the author, and does not keep him.
        var problems =
                trials.diagnose(draft).stream().filter(RuleProblem::isError).toList();
        if (!problems.isEmpty()) {
            return new Submission(
                    0, 0, problems.stream().map(DraftFaults::problem).toList());
        }
        var concerned = base == null ? Set.copyOf(draft.rulesets()) : RulesetFiles.concerned(base, draft);
        return concerned.isEmpty() ? new Submission(0, 0, List.of()) : of(RulesetFiles.of(draft, concerned), trials);
    }

    private static Submission of(RuleFiles files, DraftTrials trials) {
        var run = trials.cases(files);
        var faults = DraftFaults.of(run);
        if (!faults.isEmpty()) {
            return new Submission(run.results().size(), 0, faults);
        }
        var pass = trials.mutate(files);
        return new Submission(
                run.results().size(),
                pass.mutants(),
                pass.survivors().stream().map(DraftFaults::survivor).toList());
    }

    boolean isPassed() {
        return faults.isEmpty();
    }

    /** As it is kept with the draft. */
    byte[] json() {
        return Json.bytes(out -> {
            out.writeStartObject();
            out.writeNumberField("cases", cases);
            out.writeNumberField("mutants", mutants);
            out.writeEndObject();
        });
    }
}

package ru.promcluster.policy.drafts;

import java.time.LocalDate;
import java.util.Optional;
import ru.promcluster.policy.RulesetFiles;
import ru.promcluster.policy.simulation.Simulation;
import ru.promcluster.policy.simulation.Simulator.Day;
import ru.promcluster.rulebook.files.RuleFiles;

/** Says before a publication whether so many verdicts change that it needs a written reason. */
final class FlipGate {

    private final DraftTrials trials;
    private final KnownApplications known;

    FlipGate(DraftTrials trials, KnownApplications known) {
        this.trials = trials;
        this.known = known;
    }

    /**
     * The first ruleset's gate that asks for a reason; empty: none does. A ruleset that only one side has flips nothing,
     * nor does one that is the same on both.
     */
    Optional<Simulation.Gate> closed(RuleFiles before, RuleFiles after, LocalDate day) {
        return before.rulesets().stream()
                .filter(RulesetFiles.concerned(before, after)::contains)
                .map(id -> trials.simulate(before, after, known.all(before, id), new Day(id, day, day))
                        .gate())
                .filter(Simulation.Gate::reasonNeeded)
                .findFirst();
    }
}

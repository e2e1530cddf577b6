package ru.promcluster.policy.worker.task;

import java.util.List;
import ru.promcluster.policy.diagnosis.Diagnosis;
import ru.promcluster.rulebook.Rulebook;
import ru.promcluster.rulebook.RulebookReading;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.rulebook.files.RuleProblem;

/** Says what is wrong with rules. The one place of a worker that does. */
final class Faults {

    private Faults() {}

    /** Reads the rules, compiles them, reads their cases and looks for likely mistakes. */
    static List<RuleProblem> of(RuleFiles rules) {
        return Diagnosis.of(rules).problems();
    }

    /**
     * The rules, compiled.
     *
     * @throws Broken they cannot be used
     */
    static Rulebook sound(RuleFiles rules) throws Broken {
        var reading = RulebookReading.of(rules);
        var rulebook = reading.rulebook();
        if (rulebook == null) {
            throw new Broken(reading.problems());
        }
        try {
            rulebook.compile();
        } catch (IllegalStateException e) {
            var message = String.valueOf(e.getMessage());
            throw Broken.because("rule.compile", message, message);
        }
        return rulebook;
    }
}

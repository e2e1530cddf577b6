package ru.promcluster.policy.worker.task;

import java.util.List;
import ru.promcluster.policy.diagnosis.Diagnosis;
import ru.promcluster.rulebook.Rulebook;
import ru.promcluster.rulebook.RulebookReading;
import ru.promcluster.rulebook.Ruleset;
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
        return sound(RulebookReading.of(rules));
    }

    /**
     * The reading of rules that are compiled.
     *
     * @throws Broken they cannot be used
     */
    static RulebookReading soundly(RuleFiles rules) throws Broken {
        var reading = RulebookReading.of(rules);
        sound(reading);
        return reading;
    }

    /**
     * One ruleset of the rules, which alone is compiled.
     *
     * @throws Broken the rules cannot be used, or there is no such ruleset
     */
    static Ruleset sound(RuleFiles rules, String id) throws Broken {
        var ruleset = Asked.ruleset(read(RulebookReading.of(rules)), id);
        compiling(ruleset::compile);
        return ruleset;
    }

    private static Rulebook sound(RulebookReading reading) throws Broken {
        var rulebook = read(reading);
        compiling(rulebook::compile);
        return rulebook;
    }

    private static Rulebook read(RulebookReading reading) throws Broken {
        var rulebook = reading.rulebook();
        if (rulebook == null) {
            throw new Broken(reading.problems());
        }
        return rulebook;
    }

    private static void compiling(Runnable compilation) throws Broken {
        try {
            compilation.run();
        } catch (IllegalStateException e) {
            var message = String.valueOf(e.getMessage());
            throw Broken.because("rule.compile", message, message);
        }
    }
}

package ru.promcluster.assessment;

import ru.promcluster.exchange.Problem;
import ru.promcluster.verdict.Assessment;

/** What came of an order for one application. */
public sealed interface Outcome {

    /** It was assessed. */
    record Assessed(Assessment assessment) implements Outcome {}

    /** It was not, and this is why. */
    record Refused(Problem problem) implements Outcome {}

    /** What one among many is answered when a mistake of our own kept it from being assessed; the log has the mistake. */
    static Refused ourMistake() {
        return new Refused(Refusals.ourMistake());
    }
}

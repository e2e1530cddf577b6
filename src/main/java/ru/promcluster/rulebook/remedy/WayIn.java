package ru.promcluster.rulebook.remedy;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.remedy.step.Step;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Verdict;

/**
 * What an applicant can do to be eligible.
 *
 * @param before what was found on the application as it is
 * @param remedies one for each binding criterion that failed, in the order of the ruleset
 * @param smallest the smallest set for all of them together
 * @param tried how many changed applications were judged
 */
public record WayIn(List<Finding> before, List<Remedy> remedies, Answer smallest, int tried) {

    public WayIn {
        before = List.copyOf(before);
        remedies = List.copyOf(remedies);
    }

    /** The smallest change that passes one failed criterion. */
    public record Remedy(Finding failed, Answer answer) {}

    /** What came of a search. */
    public sealed interface Answer {}

    /**
     * Steps that reach the goal, judged.
     *
     * @param roubles that they move together
     * @param verdict of the application after them
     * @param after what was found on it
     * @param least no other set of as few steps moves fewer roubles; else the search was broken off before that was sure
     */
    public record Steps(List<Step> steps, BigDecimal roubles, Verdict verdict, List<Finding> after, boolean least)
            implements Answer {

        public Steps {
            steps = List.copyOf(steps);
            after = List.copyOf(after);
        }
    }

    /** Nothing has to be done. */
    public record NothingToDo() implements Answer {}

    /**
     * No steps were found.
     *
     * @param limits how far was searched; {@code null}: all ways were tried, there is none
     */
    public record None(@Nullable SearchLimits limits) implements Answer {}
}

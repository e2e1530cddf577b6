package ru.promcluster.rulebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.files.Figure;
import ru.promcluster.rulebook.vocabulary.Days;
import ru.promcluster.verdict.Bounds;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Measure;
import ru.promcluster.verdict.Operator;
import ru.promcluster.verdict.Requirement;
import ru.promcluster.verdict.Status;
import ru.promcluster.verdict.Unit;

/**
 * What a rule says after "then": it compares a measure with a figure of the law, once. Comparison, status and sentence
 * follow from it.
 */
public final class RuleFinding {

    /** Looking for so few in a list takes less than making a set of it. */
    private static final int FEW = 3;

    private final Findings findings;
    private final RuledCriterion ruled;
    private @Nullable Finding stated;
    private @Nullable Requirement asked;
    private @Nullable Figure askedBy;

    RuleFinding(Findings findings, RuledCriterion ruled) {
        this.findings = findings;
        this.ruled = ruled;
    }

    void forget() {
        stated = null;
    }

    @Nullable
    Finding stated() {
        return stated;
    }

    /** The measure has to reach the figure. */
    public void atLeast(Measure found, String figure) {
        compare(found, Operator.AT_LEAST, figure);
    }

    /** The measure must not exceed the figure. */
    public void atMost(Measure found, String figure) {
        compare(found, Operator.AT_MOST, figure);
    }

    /** The measure has to exceed the figure. */
    public void moreThan(Measure found, String figure) {
        compare(found, Operator.MORE_THAN, figure);
    }

    /** The measure has to exceed another, in roubles, which is not negative. */
    public void moreThan(Measure found, Measure other) {
        var bounds = other.bounds();
        var end = bounds != null && bounds.isExact() ? bounds.min() : null;
        var value = end == null ? null : end.value().decimal();
        state(joined(found, other), new Requirement(Operator.MORE_THAN, value, null, Unit.ROUBLES));
    }

    /** It has to be so. */
    public void holds(Measure found) {
        state(found, Requirement.yes());
    }

    /** A person has to decide it. */
    public void manual() {
        state(Finding.of(ruled.criterion(), Status.MANUAL));
    }

    /** Where the condition reaches the figure, a milder figure may apply. */
    public Where where(Measure condition, String figure) {
        return new Where(condition, figure);
    }

    /**
     * A number counted by the rule itself.
     *
     * @param surely how many there are for sure
     * @param inDoubt how many more there may be among the listed
     * @param notListed how many there may be besides
     */
    public Measure counted(Number surely, Number inDoubt, Measure notListed) {
        var least = Bounds.exactly(surely.longValue());
        var listed = Bounds.between(0, inDoubt.longValue());
        var besides = notListed.bounds();
        var bounds = besides == null ? Bounds.UNKNOWN : least.plus(listed).plus(besides);
        return Measure.of(bounds, List.of("/participants"), notListed.missing());
    }

    /**
     * A number counted by the rule itself, by conditions that may not be known of each.
     *
     * @param surely how many of those that surely belong here meet the conditions for sure
     * @param perhaps how many of them do or may
     * @param inDoubt how many more, of whom it is not known whether they belong here, do or may
     * @param notListed how many there may be besides
     */
    public Measure countedBetween(Number surely, Number perhaps, Number inDoubt, Measure notListed) {
        var besides = notListed.bounds();
        var open = perhaps.longValue() + inDoubt.longValue() - surely.longValue();
        var listed = Bounds.between(0, open);
        var bounds = besides == null
                ? Bounds.UNKNOWN
                : Bounds.exactly(surely.longValue()).plus(listed).plus(besides);
        var missing = open > 0 && notListed.missing().isEmpty() ? notListed.evidence() : notListed.missing();
        return Measure.of(bounds, notListed.evidence(), missing);
    }

    /** The same where it is clear who belongs here. */
    public Measure countedBetween(Number surely, Number perhaps, Measure notListed) {
        return countedBetween(surely, perhaps, 0, notListed);
    }

    /** Of the days before the one that a figure sets. */
    public Before before(String day) {
        return new Before(day);
    }

    /** The days before one of the law. */
    public final class Before {

        private final String day;

        private Before(String day) {
            this.day = day;
        }

        /** Not more of the days than the figure may lie before. */
        public void atMost(Days found, String figure) {
            var first = findings.figure(day);
            if (first == null) {
                state(Finding.of(ruled.criterion(), Status.NOT_APPLICABLE));
            } else {
                compare(found.before(first.value()), Operator.AT_MOST, figure);
            }
        }
    }

    /** A condition under which a milder figure applies. */
    public final class Where {

        private final Measure condition;
        private final String figure;

        private Where(Measure condition, String figure) {
            this.condition = condition;
            this.figure = figure;
        }

        /** The measure has to reach the strict figure, or the mild one where the condition holds. */
        public void atLeast(Measure found, String strict, String mild) {
            var threshold = findings.figure(figure);
            var hard = findings.figure(strict);
            var soft = findings.figure(mild);
            var share = condition.bounds();
            if (threshold == null || hard == null || soft == null || share == null) {
                state(Finding.of(ruled.criterion(), Status.NOT_APPLICABLE));
                return;
            }
            var holds = new Requirement(Operator.AT_LEAST, threshold.value(), null, threshold.unit()).decide(share);
            var value = holds == Status.PASSED ? soft.value() : hard.value();
            var relieved = holds == Status.UNDETERMINED ? soft.value() : null;
            var eased = holds == Status.UNDETERMINED ? null : holds == Status.PASSED;
            var measure = joined(found, holds == Status.UNDETERMINED ? condition : withoutMissing(condition));
            state(measure, new Requirement(Operator.AT_LEAST, value, relieved, hard.unit(), eased));
        }
    }

    private static Measure withoutMissing(Measure measure) {
        return new Measure(measure.bounds(), measure.evidence(), List.of(), measure.emptyWhole(), measure.endless());
    }

    /** The first measure, resting on the facts of both. */
    private static Measure joined(Measure found, Measure other) {
        return new Measure(
                found.bounds(),
                concat(found.evidence(), other.evidence()),
                concat(found.missing(), other.missing()),
                found.emptyWhole(),
                found.endless());
    }

    private static List<String> concat(List<String> one, List<String> other) {
        if (other.isEmpty()) {
            return one;
        }
        var known = other.size() < FEW ? one : new HashSet<>(one);
        var all = new ArrayList<String>(one.size() + other.size());
        all.addAll(one);
        for (var each : other) {
            if (!known.contains(each)) {
                all.add(each);
            }
        }
        return all;
    }

    private void compare(Measure found, Operator operator, String name) {
        var figure = findings.figure(name);
        if (figure == null) {
            state(Finding.of(ruled.criterion(), Status.NOT_APPLICABLE));
        } else {
            state(found, requirement(operator, figure));
        }
    }

    /** A rule asks the same of one application after the other. */
    private Requirement requirement(Operator operator, Figure figure) {
        var last = asked;
        if (last == null || last.operator() != operator || !figure.equals(askedBy)) {
            last = new Requirement(operator, figure.value(), null, figure.unit());
            asked = last;
            askedBy = figure;
        }
        return last;
    }

    private void state(Measure found, Requirement requirement) {
        var bounds = found.bounds();
        if (found.endless()) {
            var status = requirement.operator() == Operator.AT_MOST ? Status.FAILED : Status.PASSED;
            state(new Finding(ruled.criterion(), status, found, requirement));
            return;
        }
        state(
                bounds == null
                        ? new Finding(ruled.criterion(), Status.NOT_APPLICABLE, found, null)
                        : new Finding(ruled.criterion(), requirement.decide(bounds), found, requirement));
    }

    /** A rule that states two findings contradicts itself. */
    private void state(Finding finding) {
        stated = stated == null ? finding : Finding.of(ruled.criterion(), Status.ERROR);
    }
}

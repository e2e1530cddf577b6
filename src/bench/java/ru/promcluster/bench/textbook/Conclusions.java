package ru.promcluster.bench.textbook;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import ru.promcluster.bench.Answer;
import ru.promcluster.oracle.Fraction;
import ru.promcluster.oracle.Outcome.Status;

/** Collects what the rules conclude of one application: status and exact value a criterion. */
public final class Conclusions {

    private static final BigDecimal PER_CENT = BigDecimal.valueOf(100);
    private static final int RELIEF_PER_CENT = 30;

    private final Map<String, Answer> answers = new HashMap<>();

    Map<String, Answer> answers() {
        return answers;
    }

    public void atLeast(String criterion, Number count, long figure) {
        long found = count.longValue();
        state(criterion, Fraction.of(found), found >= figure);
    }

    public void atMost(String criterion, Number count, long figure) {
        long found = count.longValue();
        state(criterion, Fraction.of(found), found <= figure);
    }

    /** A share of a zero whole is 0. */
    public void shareAtLeast(String criterion, BigDecimal part, BigDecimal whole, long percent) {
        var share = whole.signum() == 0 ? Fraction.of(0) : new Fraction(part.multiply(PER_CENT), whole);
        state(criterion, share, share.compareTo(BigDecimal.valueOf(percent)) >= 0);
    }

    /** A quotient with a zero denominator is 0. */
    public void moreThan(String criterion, BigDecimal numerator, BigDecimal denominator, BigDecimal figure) {
        var quotient = denominator.signum() == 0 ? Fraction.of(0) : new Fraction(numerator, denominator);
        state(criterion, quotient, quotient.compareTo(figure) > 0);
    }

    public void holds(String criterion, boolean yes) {
        state(criterion, Fraction.of(yes ? 1 : 0), yes);
    }

    public void notApplicable(String criterion) {
        answers.put(criterion, new Answer(criterion, Status.NOT_APPLICABLE.name(), null));
    }

    /** Relief holds where enough of the members stand in relief territories. */
    public static boolean hasRelief(Number relieved, Number members) {
        return members.longValue() > 0 && 100 * relieved.longValue() >= RELIEF_PER_CENT * members.longValue();
    }

    private void state(String criterion, Fraction value, boolean passed) {
        var status = passed ? Status.PASSED : Status.FAILED;
        answers.put(criterion, new Answer(criterion, status.name(), value));
    }
}

package ru.promcluster.explanation.data.total;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.Participant;
import ru.promcluster.cluster.Roubles;
import ru.promcluster.explanation.data.remark.DataCheck;
import ru.promcluster.explanation.data.remark.Occasion;
import ru.promcluster.explanation.data.remark.Remarks;
import ru.promcluster.rulebook.sentence.Slot;
import ru.promcluster.verdict.Unit;

/**
 * Money of a year that is likely in thousands or millions of roubles: a revenue that would not pay the wages of the jobs
 * beside it, or that its own parts exceed a hundred times. Companies of one cluster differ by orders of magnitude, so that
 * one is no measure for another.
 */
public final class MoneyScale implements DataCheck {

    /** A year of the lowest wage that has been in force since decree 779: 5 965 roubles a month, in 2015. */
    private static final long LEAST_WAGES = 5_965 * 12;

    /** An industrial output that no company of that many jobs has in a year. */
    private static final BigDecimal LEAST_OUTPUT = BigDecimal.valueOf(100_000);

    /** A company of fewer may be new, or one person with helpers. */
    private static final long ENOUGH_JOBS = 10;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public void look(ClusterApplication application, Occasion occasion, Remarks remarks) {
        var regional = application.regionalProductivity();
        if (regional != null && Amounts.isBelow(BigDecimal.valueOf(LEAST_WAGES), regional)) {
            var words = Map.of(Slot.DECLARED, told(regional, remarks));
            remarks.warn("/regionalProductivity", Amounts.CODE, "money.scale.productivity", words);
        }
        var participants = application.participants();
        for (int i = 0; participants != null && i < participants.size(); i++) {
            look(participants.get(i), i, regional, remarks);
        }
        var revenue = application.declared().revenue();
        var jobs = application.declared().jobs();
        if (revenue != null && jobs != null && paysNoWages(revenue, jobs)) {
            var words = Map.of(Slot.DECLARED, told(revenue, remarks), Slot.LISTED, told(jobs, remarks));
            remarks.warn("/declared/revenue", Amounts.CODE, "money.scale.declared", words);
        }
    }

    private static void look(Participant participant, int place, @Nullable Roubles regional, Remarks remarks) {
        var revenue = participant.revenue();
        var jobs = participant.jobs();
        if (revenue != null && jobs != null && paysNoWages(revenue, jobs)) {
            warnOfWages(place, "revenue", revenue, jobs, remarks);
        } else if (revenue != null) {
            lookAtParts(participant, place, revenue, remarks);
        }
        var output = participant.output();
        if (output != null && jobs != null && jobs >= ENOUGH_JOBS && Amounts.isBelow(LEAST_OUTPUT, output)) {
            warnOfWages(place, "output", output, jobs, remarks);
        }
        var valueAdded = participant.valueAdded();
        if (valueAdded != null && jobs != null && regional != null && isFarBelow(valueAdded, jobs, regional)) {
            var words = Map.of(Slot.NAME, remarks.names().participant(place));
            remarks.warn(pointer(place, "valueAdded"), Amounts.CODE, "money.scale.region", words);
        }
    }

    private static boolean paysNoWages(Roubles revenue, long jobs) {
        return jobs >= ENOUGH_JOBS && Amounts.isBelow(BigDecimal.valueOf(LEAST_WAGES * jobs), revenue);
    }

    private static void lookAtParts(Participant participant, int place, Roubles revenue, Remarks remarks) {
        var output = participant.output();
        var valueAdded = participant.valueAdded();
        if (output != null && Amounts.exceedsHundredfold(output, revenue)) {
            warnOfPart(place, "output", output, revenue, remarks);
        } else if (valueAdded != null && Amounts.exceedsHundredfold(valueAdded, revenue)) {
            warnOfPart(place, "valueAdded", valueAdded, revenue, remarks);
        }
    }

    /** Value added a job below a hundredth of the regional mean. */
    private static boolean isFarBelow(Roubles valueAdded, long jobs, Roubles regional) {
        return jobs >= ENOUGH_JOBS
                && Amounts.isBelow(
                        regional.amount().multiply(BigDecimal.valueOf(jobs)),
                        new Roubles(valueAdded.amount().multiply(HUNDRED)));
    }

    private static void warnOfWages(int place, String field, Roubles amount, long jobs, Remarks remarks) {
        remarks.warn(
                pointer(place, field),
                Amounts.CODE,
                "money.scale.wage",
                Map.of(
                        Slot.LABEL, remarks.phrase(field + ".beginning"),
                        Slot.NAME, remarks.names().participant(place),
                        Slot.DECLARED, told(amount, remarks),
                        Slot.LISTED, told(jobs, remarks)));
    }

    private static void warnOfPart(int place, String field, Roubles part, Roubles revenue, Remarks remarks) {
        remarks.warn(
                pointer(place, "revenue"),
                Amounts.CODE,
                "money.scale.whole",
                Map.of(
                        Slot.NAME, remarks.names().participant(place),
                        Slot.LABEL, remarks.phrase(field),
                        Slot.DECLARED, told(revenue, remarks),
                        Slot.LISTED, told(part, remarks)));
    }

    private static String pointer(int place, String field) {
        return "/participants/" + place + "/" + field;
    }

    private static String told(Roubles roubles, Remarks remarks) {
        return remarks.number(roubles.amount(), Unit.ROUBLES);
    }

    private static String told(long count, Remarks remarks) {
        return remarks.number(BigDecimal.valueOf(count), Unit.COUNT);
    }
}

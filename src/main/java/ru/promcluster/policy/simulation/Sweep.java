package ru.promcluster.policy.simulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.policy.worker.protocol.Opened.Asked;
import ru.promcluster.policy.worker.protocol.Opened.Changed;

/**
 * What applications would come to at each value of a figure.
 *
 * @param figure with the value that it has in the rules
 * @param asOf the day whose edition applies; {@code null}: each application's own
 * @param judged applications that were judged at every value
 * @param notJudged applications that cannot be read, or on whose day no edition is in force
 * @param criteria those that compare with the figure
 * @param points the least value first
 */
public record Sweep(
        Changed figure,
        @Nullable LocalDate asOf,
        long judged,
        long notJudged,
        List<Asked> criteria,
        List<Point> points) {

    public Sweep {
        criteria = List.copyOf(criteria);
        points = List.copyOf(points);
    }

    /**
     * One value of the figure.
     *
     * @param criteria of each criterion that compares with the figure how many applications come to what
     */
    public record Point(
            BigDecimal value, long eligible, long notEligible, long undetermined, List<StatusCount> criteria) {

        public Point {
            criteria = List.copyOf(criteria);
        }
    }

    /** How many applications pass, fail, are open, and are not asked. */
    public record StatusCount(String criterion, long passed, long failed, long open, long notApplicable) {}
}

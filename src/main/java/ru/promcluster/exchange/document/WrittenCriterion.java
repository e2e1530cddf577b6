package ru.promcluster.exchange.document;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.verdict.Assessment.Question;
import ru.promcluster.verdict.Criterion;
import ru.promcluster.verdict.Requirement;
import ru.promcluster.verdict.Status;

/**
 * What was found of one criterion, with its words.
 *
 * @param remedy what to change; {@code null} where nothing has to be
 * @param comparison {@code null} where nothing was compared
 * @param evidence JSON Pointers of the facts that it rests on
 * @param missing the facts that would decide it
 */
public record WrittenCriterion(
        Criterion criterion,
        Status status,
        String title,
        String explanation,
        @Nullable String remedy,
        @Nullable Comparison comparison,
        List<String> evidence,
        List<Question> missing) {

    public WrittenCriterion {
        evidence = List.copyOf(evidence);
        missing = List.copyOf(missing);
    }

    /** It failed, or somebody has to find out. */
    public boolean isUnsettled() {
        return status == Status.FAILED || status.isOpen();
    }

    /**
     * What was measured and what was asked, rounded as written.
     *
     * @param min the least possible value; {@code null}: nothing bounds that side
     * @param max the greatest possible value; {@code null}: nothing bounds that side
     * @param gap the most that may be missing to pass; {@code null}: nothing bounds it
     */
    public record Comparison(
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            Requirement required,
            @Nullable BigDecimal gap) {

        /** One value only. */
        public boolean isExact() {
            return min != null && max != null && min.compareTo(max) == 0;
        }
    }
}

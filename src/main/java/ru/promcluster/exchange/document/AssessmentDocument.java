package ru.promcluster.exchange.document;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.Scenario;
import ru.promcluster.verdict.Assessment.Applicant;
import ru.promcluster.verdict.Assessment.AppliedRuleset;
import ru.promcluster.verdict.Assessment.DataFinding;
import ru.promcluster.verdict.Confidence;
import ru.promcluster.verdict.Status;
import ru.promcluster.verdict.Verdict;

/**
 * An assessment as it was written, section 2 of the contract. What is kept is shown again from here: never from judging
 * again, so that a report shows what was decided and in the words in which it was decided.
 *
 * @param id decision id
 * @param scenario whom it counts as members
 * @param confidence the least of the binding criteria's
 * @param counts how many criteria came to which status; every status has its number
 * @param criteria all criteria of the ruleset, in its order
 * @param data findings about the data; they never changed a status
 * @param nextFact JSON Pointer of the missing fact that settles most; {@code null}: no binding criterion was open
 * @param engineVersion version of the product that judged
 */
public record AssessmentDocument(
        String id,
        Applicant application,
        AppliedRuleset ruleset,
        Scenario scenario,
        Verdict verdict,
        Confidence confidence,
        String caveat,
        Map<Status, Integer> counts,
        List<WrittenCriterion> criteria,
        List<DataFinding> data,
        @Nullable String nextFact,
        String engineVersion) {

    public AssessmentDocument {
        counts = Map.copyOf(counts);
        criteria = List.copyOf(criteria);
        data = List.copyOf(data);
    }

    /**
     * Reads what {@code AssessmentWriter} wrote. Fields that are not known, as a later version may write, are passed
     * over.
     *
     * @throws IllegalArgumentException the bytes are no assessment: what was kept is damaged
     */
    public static AssessmentDocument of(byte[] json) {
        return DocumentReader.read(json);
    }

    /** How many criteria came to the status. */
    public int count(Status status) {
        return counts.getOrDefault(status, 0);
    }
}

package ru.promcluster.verdict;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.Scenario;

/**
 * What an application was found to be, criterion by criterion, in words.
 *
 * @param id decision id; the only part that two assessments of the same input do not share
 * @param scenario whom it counts as members
 * @param explain how deep it is written
 * @param confidence the least of the binding criteria's
 * @param caveat what of the law was not at hand
 * @param criteria all criteria of the ruleset, in its order
 * @param traces how each criterion came to its status, in the same order; none unless asked for
 * @param data findings about the data; they never change a status
 * @param nextFact JSON Pointer of the missing fact that settles most; {@code null}: no binding criterion is open
 * @param engineVersion version of this product
 */
public record Assessment(
        String id,
        Applicant application,
        AppliedRuleset ruleset,
        Scenario scenario,
        Depth explain,
        Verdict verdict,
        Confidence confidence,
        String caveat,
        List<CriterionResult> criteria,
        List<Trace> traces,
        List<DataFinding> data,
        @Nullable String nextFact,
        String engineVersion) {

    public Assessment {
        criteria = List.copyOf(criteria);
        traces = List.copyOf(traces);
        data = List.copyOf(data);
    }

    /**
     * The application that was assessed.
     *
     * @param id the sender's own key
     * @param sha256 digest of its canonical form
     */
    public record Applicant(@Nullable String id, String sha256) {}

    /** The ruleset that was applied, in the edition of the day. */
    public record AppliedRuleset(String id, String edition, String version, String sha256, LocalDate asOf) {}

    /**
     * A finding with its words.
     *
     * @param remedy what to change; {@code null} where nothing has to be
     * @param missing the facts that would decide it, with questions a person can answer
     */
    public record CriterionResult(
            Finding finding,
            String title,
            String explanation,
            @Nullable String remedy,
            List<Question> missing) {

        public CriterionResult {
            missing = List.copyOf(missing);
        }
    }

    /** A missing fact and the question that asks for it. */
    public record Question(String pointer, String question) {}

    /**
     * Something about the data that a person should look at.
     *
     * @param code stable name of the kind of finding
     * @param severity WARNING or INFO
     */
    public record DataFinding(String pointer, String code, String severity, String message) {

        /** Something is likely wrong; else it is a reminder. */
        public boolean isWarning() {
            return severity.equals("WARNING");
        }
    }
}

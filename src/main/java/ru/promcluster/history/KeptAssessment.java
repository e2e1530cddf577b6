package ru.promcluster.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.Scenario;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Verdict;

/**
 * An assessment as it is kept, without its texts.
 *
 * @param id decision id
 * @param storedAt to the microsecond
 * @param applicationId the sender's own key; {@code null}: it gave none, or it was erased
 * @param applicationSha256 digest of the application's canonical form
 * @param clusterName {@code null} after an erasure
 * @param scenario whom it counts as members
 * @param documentSha256 digest of the assessment's bytes
 * @param organisation taxpayer number of the one that sent it; {@code null}: it belongs to nobody
 * @param erasedAt when application and assessment were erased; {@code null}: both are kept
 */
public record KeptAssessment(
        String id,
        Instant storedAt,
        @Nullable String applicationId,
        String applicationSha256,
        @Nullable String clusterName,
        String rulesetId,
        String rulesetSha256,
        String edition,
        LocalDate asOf,
        Language language,
        Scenario scenario,
        Verdict verdict,
        String engineVersion,
        String documentSha256,
        @Nullable String organisation,
        @Nullable Instant erasedAt) {

    /** SHA-256 of all that outlives an erasure; the audit trail holds it, so that none of it can be changed unnoticed. */
    public String seal() {
        var parts = new ArrayList<Object>(List.of(
                id,
                storedAt,
                applicationSha256,
                rulesetId,
                rulesetSha256,
                edition,
                asOf,
                language,
                verdict,
                engineVersion,
                documentSha256));
        if (organisation != null) {
            parts.add(organisation);
        }
        if (scenario != Scenario.MEMBERS) {
            parts.add(scenario);
        }
        return AuditEntry.hash(parts.toArray());
    }
}

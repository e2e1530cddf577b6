package ru.promcluster.web.assessments;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.Scenario;
import ru.promcluster.history.KeptAssessment;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Verdict;

/**
 * A part of what is kept, the latest first.
 *
 * @param next the value of {@code after} that gives the next part; {@code null}: this is the last one
 */
record AssessmentList(
        List<Line> assessments,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String next) {

    static AssessmentList of(List<KeptAssessment> found, int limit) {
        var shown = found.subList(0, Math.min(limit, found.size()));
        var next = found.size() > limit ? shown.get(limit - 1).id() : null;
        return new AssessmentList(shown.stream().map(Line::of).toList(), next);
    }

    /**
     * An assessment without its text.
     *
     * @param scenario whom it counts as members; absent: those of today
     * @param sha256 digest of its bytes
     * @param erasedAt absent: it was not erased
     */
    record Line(
            String id,
            Instant storedAt,
            Application application,
            Ruleset ruleset,
            @Nullable String scenario,
            Verdict verdict,
            Language language,
            String sha256,
            @Nullable Instant erasedAt) {

        static Line of(KeptAssessment kept) {
            return new Line(
                    kept.id(),
                    kept.storedAt(),
                    new Application(kept.applicationId(), kept.clusterName(), kept.applicationSha256()),
                    new Ruleset(kept.rulesetId(), kept.edition(), kept.rulesetSha256(), kept.asOf()),
                    kept.scenario() == Scenario.MEMBERS ? null : kept.scenario().code(),
                    kept.verdict(),
                    kept.language(),
                    kept.documentSha256(),
                    kept.erasedAt());
        }
    }

    /** The application; its id and name are absent once it was erased. */
    record Application(@Nullable String id, @Nullable String name, String sha256) {}

    record Ruleset(String id, String edition, String sha256, LocalDate asOf) {}
}

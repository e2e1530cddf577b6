package ru.promcluster.history;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.Scenario;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Verdict;

/** A row of the table {@code assessment}. */
@Entity
@Table(name = "assessment")
@SuppressWarnings("NullAway.Init") // the mapper fills the fields after the constructor
class AssessmentRow {

    @Id
    String id;

    Instant storedAt;

    @Nullable
    String applicationId;

    String applicationSha256;

    @Nullable
    String clusterName;

    byte @Nullable [] application;

    String rulesetId;
    String rulesetSha256;
    String edition;
    LocalDate asOf;

    @Enumerated(EnumType.STRING)
    Language language;

    @Enumerated(EnumType.STRING)
    Scenario scenario;

    @Enumerated(EnumType.STRING)
    Verdict verdict;

    String engineVersion;

    byte @Nullable [] document;

    String documentSha256;

    @Nullable
    String organisation;

    @Nullable
    Instant erasedAt;

    static AssessmentRow of(KeptAssessment kept, KeptTexts texts) {
        var row = new AssessmentRow();
        row.id = kept.id();
        row.storedAt = kept.storedAt();
        row.applicationId = kept.applicationId();
        row.applicationSha256 = kept.applicationSha256();
        row.clusterName = kept.clusterName();
        row.application = texts.application();
        row.rulesetId = kept.rulesetId();
        row.rulesetSha256 = kept.rulesetSha256();
        row.edition = kept.edition();
        row.asOf = kept.asOf();
        row.language = kept.language();
        row.scenario = kept.scenario();
        row.verdict = kept.verdict();
        row.engineVersion = kept.engineVersion();
        row.document = texts.document();
        row.documentSha256 = kept.documentSha256();
        row.organisation = kept.organisation();
        return row;
    }

    KeptAssessment kept() {
        return new KeptAssessment(
                id,
                storedAt,
                applicationId,
                applicationSha256,
                clusterName,
                rulesetId,
                rulesetSha256,
                edition,
                asOf,
                language,
                scenario,
                verdict,
                engineVersion,
                documentSha256,
                organisation,
                erasedAt);
    }

    Optional<KeptTexts> texts() {
        return application == null || document == null
                ? Optional.empty()
                : Optional.of(new KeptTexts(application, document));
    }
}

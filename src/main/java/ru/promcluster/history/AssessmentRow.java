package ru.promcluster.history;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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
    Verdict verdict;

    String engineVersion;

    byte @Nullable [] document;

    String documentSha256;

    @Nullable
    Instant erasedAt;
}

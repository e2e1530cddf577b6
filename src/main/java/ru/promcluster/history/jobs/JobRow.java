package ru.promcluster.history.jobs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import ru.promcluster.verdict.Language;

/** A row of the table {@code job}. */
@Entity
@DynamicUpdate // a worker writes counts while somebody else asks for the end
@Table(name = "job")
@SuppressWarnings("NullAway.Init") // the mapper fills the fields after the constructor
class JobRow {

    @Id
    String id;

    Instant createdAt;
    String createdBy;

    @Nullable
    String organisation;

    @Nullable
    String idempotencyKey;

    String orderSha256;
    String fileName;
    String fileFormat;
    long fileBytes;
    String fileSha256;
    String rulesetId;
    String rulesetSha256;
    long publication;

    @Nullable
    LocalDate asOf;

    LocalDate today;

    @Enumerated(EnumType.STRING)
    Language language;

    @Enumerated(EnumType.STRING)
    JobState state;

    boolean cancelRequested;
    long leaseNumber;

    @Nullable
    String leaseHolder;

    @Nullable
    Instant leaseUntil;

    @Nullable
    Instant startedAt;

    @Nullable
    Instant endedAt;

    long chunks;

    @Column(name = "read_count")
    long read;

    @Column(name = "judged_count")
    long judged;

    @Column(name = "refused_count")
    long refused;

    double progress;
    long faultCount;

    byte @Nullable [] faults;
    byte @Nullable [] notes;
    byte @Nullable [] problem;

    Job asJob() {
        return new Job(
                id,
                createdAt,
                new JobOrder(
                        createdBy,
                        organisation,
                        idempotencyKey,
                        fileName,
                        fileFormat,
                        rulesetId,
                        rulesetSha256,
                        publication,
                        asOf,
                        today,
                        language),
                fileBytes,
                fileSha256,
                state,
                cancelRequested,
                startedAt,
                endedAt,
                new Job.JobProgress(chunks, read, judged, refused, progress),
                new Job.JobEnd(faultCount, faults, notes, problem));
    }
}

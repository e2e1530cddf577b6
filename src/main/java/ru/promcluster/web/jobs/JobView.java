package ru.promcluster.web.jobs;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import ru.promcluster.history.jobs.Job;
import ru.promcluster.history.jobs.JobEvent;
import ru.promcluster.history.jobs.JobState;

/**
 * A job as it is answered.
 *
 * @param cancelRequested its end was asked for
 * @param faults of the file that belong to no application
 * @param notes what stands out across the applications, once it is done
 * @param problem why it failed
 */
record JobView(
        String id,
        JobState state,
        boolean cancelRequested,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        FileView file,
        RulesetView ruleset,
        @Nullable LocalDate asOf,
        String lang,
        ProgressView progress,
        @Nullable FaultsView faults,
        @JsonRawValue @Nullable String notes,
        @JsonRawValue @Nullable String problem) {

    record FileView(String name, String format, long bytes, String sha256) {}

    record RulesetView(String id, String sha256) {}

    /** The faults shown, and how many there are. */
    record FaultsView(long total, @JsonRawValue String shown) {}

    static JobView of(Job job, JobEvent last) {
        var order = job.order();
        return new JobView(
                job.id(),
                job.state(),
                job.cancelRequested(),
                job.createdAt(),
                job.startedAt(),
                job.endedAt(),
                new FileView(order.fileName(), order.fileFormat(), job.fileBytes(), job.fileSha256()),
                new RulesetView(order.rulesetId(), order.rulesetSha256()),
                order.asOf(),
                order.language().name().toLowerCase(Locale.ROOT),
                ProgressView.of(last),
                faults(job.end()),
                text(job.end().notes()),
                text(job.end().problem()));
    }

    private static @Nullable FaultsView faults(Job.JobEnd end) {
        var shown = text(end.faults());
        return shown == null ? null : new FaultsView(end.faultCount(), shown);
    }

    private static @Nullable String text(byte @Nullable [] json) {
        return json == null ? null : new String(json, StandardCharsets.UTF_8);
    }
}

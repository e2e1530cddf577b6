package ru.promcluster.web.jobs;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import ru.promcluster.bulk.JobComparison;
import ru.promcluster.bulk.JobComparison.Change;
import ru.promcluster.bulk.JobComparison.CriterionChange;
import ru.promcluster.bulk.JobComparison.Side;
import ru.promcluster.bulk.JobReview;
import ru.promcluster.exchange.Json;
import ru.promcluster.history.jobs.Job;

/**
 * Writes what changed from one job to another: every application whose verdict or criteria changed or that is in one of
 * them alone, and at the end the counts.
 */
final class ComparisonOutput {

    private final JobReview review;
    private final Map<Change, Long> verdicts = new EnumMap<>(Change.class);
    private final Map<String, Map<Change, Long>> criteria = new TreeMap<>();

    ComparisonOutput(JobReview review) {
        this.review = review;
    }

    void write(Job before, Job after, OutputStream stream) throws IOException {
        try (var out = Json.generator(stream)) {
            out.writeStartObject();
            out.writeStringField("before", before.id());
            out.writeStringField("after", after.id());
            out.writeArrayFieldStart("applications");
            review.compare(before, after, comparison -> add(comparison, out));
            out.writeEndArray();
            writeCounts(out);
            out.writeEndObject();
        }
        stream.flush();
    }

    private void add(JobComparison comparison, JsonGenerator out) {
        verdicts.merge(comparison.change(), 1L, Long::sum);
        comparison
                .criteria()
                .forEach(each -> criteria.computeIfAbsent(each.id(), any -> new EnumMap<>(Change.class))
                        .merge(each.change(), 1L, Long::sum));
        try {
            if (isWorthALook(comparison)) {
                write(comparison, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The comparison's reader has gone", e);
        }
    }

    private static boolean isWorthALook(JobComparison comparison) {
        return switch (comparison.change()) {
            case FIXED, BROKEN, OTHERWISE, ALONE -> true;
            case STILL, GOOD -> comparison.criteria().stream().anyMatch(each -> each.before() != each.after());
        };
    }

    private static void write(JobComparison comparison, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("change", word(comparison.change()));
        write("before", comparison.before(), out);
        write("after", comparison.after(), out);
        out.writeArrayFieldStart("criteria");
        for (var each : comparison.criteria()) {
            write(each, out);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void write(String field, @Nullable Side side, JsonGenerator out) throws IOException {
        if (side == null) {
            return;
        }
        out.writeObjectFieldStart(field);
        out.writeNumberField("number", side.number());
        writeText("id", side.applicationId(), out);
        writeText("name", side.clusterName(), out);
        writeText("sha256", side.applicationSha256(), out);
        writeText("verdict", side.verdict(), out);
        out.writeEndObject();
    }

    private static void writeText(String field, @Nullable String text, JsonGenerator out) throws IOException {
        if (text != null) {
            out.writeStringField(field, text);
        }
    }

    private static void write(CriterionChange change, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", change.id());
        out.writeStringField("before", change.before().name());
        out.writeStringField("after", change.after().name());
        out.writeStringField("change", word(change.change()));
        out.writeEndObject();
    }

    private void writeCounts(JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("counts");
        write(verdicts, out);
        out.writeObjectFieldStart("criteria");
        for (var each : criteria.entrySet()) {
            out.writeObjectFieldStart(each.getKey());
            write(each.getValue(), out);
            out.writeEndObject();
        }
        out.writeEndObject();
        out.writeEndObject();
    }

    private static void write(Map<Change, Long> counts, JsonGenerator out) throws IOException {
        for (var change : Change.values()) {
            out.writeNumberField(word(change), counts.getOrDefault(change, 0L));
        }
    }

    private static String word(Change change) {
        return change.name().toLowerCase(Locale.ROOT);
    }
}

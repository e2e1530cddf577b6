package ru.promcluster.web.jobs;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import ru.promcluster.bulk.decisions.DecisionIntake.Taken;
import ru.promcluster.exchange.Json;
import ru.promcluster.exchange.ProblemWriter;
import ru.promcluster.history.jobs.JobDecision;
import ru.promcluster.history.jobs.JobDecisions;
import ru.promcluster.verdict.Language;

/** Writes the decisions on a job, all versions of each, and what came of an upload. */
final class DecisionsOutput {

    private static final int AT_ONCE = 1_000;

    private final JobDecisions decisions;
    private final String job;

    DecisionsOutput(JobDecisions decisions, String job) {
        this.decisions = decisions;
        this.job = job;
    }

    static void write(Taken taken, Language language, OutputStream stream) throws IOException {
        try (var out = Json.generator(stream)) {
            out.writeStartObject();
            out.writeNumberField("stored", taken.stored());
            out.writeNumberField("unchanged", taken.unchanged());
            out.writeObjectFieldStart("faults");
            out.writeNumberField("total", taken.faults().total());
            out.writeArrayFieldStart("shown");
            for (var fault : taken.faults().shown()) {
                ProblemWriter.write(fault, language, out);
            }
            out.writeEndArray();
            out.writeEndObject();
            out.writeEndObject();
        }
        stream.flush();
    }

    void write(OutputStream stream) throws IOException {
        try (var out = Json.generator(stream)) {
            out.writeStartObject();
            out.writeArrayFieldStart("decisions");
            var some = decisions.after(job, 0, 0, AT_ONCE);
            while (!some.isEmpty()) {
                for (var decision : some) {
                    write(decision, out);
                }
                var last = some.get(some.size() - 1);
                some = decisions.after(job, last.number(), last.version(), AT_ONCE);
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        stream.flush();
    }

    private static void write(JobDecision decision, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeNumberField("number", decision.number());
        out.writeNumberField("version", decision.version());
        out.writeBooleanField("counts", decision.counts());
        out.writeObjectFieldStart("application");
        if (decision.applicationId() != null) {
            out.writeStringField("id", decision.applicationId());
        }
        out.writeStringField("sha256", decision.applicationSha256());
        out.writeEndObject();
        out.writeStringField("decision", decision.decision().name());
        if (decision.reason() != null) {
            out.writeStringField("reason", decision.reason());
        }
        out.writeStringField("at", decision.at().toString());
        out.writeStringField("by", decision.who());
        out.writeEndObject();
    }
}

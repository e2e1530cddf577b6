package ru.promcluster.assessment.comparison;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.promcluster.assessment.AssessmentStream;
import ru.promcluster.assessment.Order;
import ru.promcluster.assessment.Outcome;
import ru.promcluster.exchange.AssessmentWriter;
import ru.promcluster.exchange.Json;
import ru.promcluster.exchange.ProblemWriter;
import ru.promcluster.exchange.Reading;
import ru.promcluster.explanation.ConfirmationNotice;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Verdict;

/** Writes comparisons as JSON: one, or a list with one element a ruleset where all were asked for. */
public final class ComparisonWriter {

    private final Reading.Accepted reading;
    private final Language language;

    private ComparisonWriter(Reading.Accepted reading, Language language) {
        this.reading = reading;
        this.language = language;
    }

    /** The bytes of what was compared on an order. */
    public static byte[] write(Map<String, Compared> compared, Reading.Accepted reading, Order order) {
        var writer = new ComparisonWriter(reading, order.language());
        return order.ruleset().equals(AssessmentStream.ALL)
                ? Json.bytes(out -> writer.writeAll(compared, out))
                : Json.bytes(out -> writer.writeEach(compared, out));
    }

    private void writeAll(Map<String, Compared> compared, JsonGenerator out) throws IOException {
        out.writeStartArray();
        writeEach(compared, out);
        out.writeEndArray();
    }

    private void writeEach(Map<String, Compared> compared, JsonGenerator out) throws IOException {
        for (var each : compared.entrySet()) {
            if (each.getValue() instanceof NotCompared none) {
                ProblemWriter.writeOf(each.getKey(), none.problem(), language, out);
            } else if (each.getValue() instanceof ScenarioComparison scenarios) {
                write(each.getKey(), scenarios, out);
            } else if (each.getValue() instanceof Readiness readiness) {
                write(each.getKey(), readiness, out);
            }
        }
    }

    private void writeSubject(String ruleset, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("application");
        out.writeStringField("id", reading.application().id());
        out.writeStringField("sha256", reading.sha256());
        out.writeEndObject();
        out.writeStringField("ruleset", ruleset);
    }

    private void write(String ruleset, ScenarioComparison scenarios, JsonGenerator out) throws IOException {
        out.writeStartObject();
        writeSubject(ruleset, out);
        out.writeObjectFieldStart("scenarios");
        for (var assessment : scenarios.assessments()) {
            out.writeFieldName(assessment.scenario().code());
            AssessmentWriter.write(assessment, out);
        }
        out.writeEndObject();
        out.writeArrayFieldStart("steps");
        for (var step : scenarios.steps()) {
            out.writeStartObject();
            out.writeStringField("from", step.from().code());
            out.writeStringField("to", step.to().code());
            writeVerdicts(step.verdictBefore(), step.verdictAfter(), out);
            writeChanges("changes", step.changes(), out);
            writeChanges("figures", step.figures(), out);
            out.writeStringField("words", step.words());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeStringField("note", scenarios.note());
        out.writeEndObject();
    }

    private static void writeVerdicts(Verdict before, Verdict after, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("verdict");
        out.writeStringField("from", before.name());
        out.writeStringField("to", after.name());
        out.writeEndObject();
    }

    private static void writeChanges(String field, List<Change> changes, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart(field);
        for (var change : changes) {
            out.writeStartObject();
            out.writeStringField("criterion", change.criterion());
            out.writeStringField("title", change.title());
            out.writeStringField("from", change.from().name());
            out.writeStringField("to", change.to().name());
            out.writeStringField("words", change.words());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void write(String ruleset, Readiness readiness, JsonGenerator out) throws IOException {
        out.writeStartObject();
        writeSubject(ruleset, out);
        writeSide("from", readiness.from(), out);
        writeSide("to", readiness.to(), out);
        writeChanges("changes", readiness.changes(), out);
        writeConfirmation(readiness.confirmation(), out);
        out.writeStringField("words", readiness.words());
        out.writeEndObject();
    }

    private void writeSide(String field, ReadySide side, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart(field);
        out.writeStringField("day", side.day().toString());
        var assessment = side.assessment();
        var act = side.act();
        if (assessment != null && act != null) {
            out.writeStringField("edition", assessment.ruleset().edition());
            out.writeStringField("act", act.act());
            out.writeStringField("inForceFrom", act.inForceFrom().toString());
            out.writeStringField("sha256", assessment.ruleset().sha256());
            out.writeStringField("verdict", assessment.verdict().name());
            out.writeFieldName("counts");
            AssessmentWriter.writeCounts(assessment.criteria(), out);
        } else if (side.outcome() instanceof Outcome.Refused refused) {
            out.writeFieldName("problem");
            ProblemWriter.write(refused.problem(), language, out);
        }
        out.writeEndObject();
    }

    private static void writeConfirmation(@Nullable ConfirmationNotice notice, JsonGenerator out) throws IOException {
        if (notice == null) {
            out.writeNullField("confirmation");
            return;
        }
        out.writeObjectFieldStart("confirmation");
        out.writeStringField("confirmedOn", notice.confirmedOn().toString());
        out.writeStringField("validUntil", notice.validUntil().toString());
        out.writeStringField("nextConfirmation", notice.validUntil().toString());
        out.writeFieldName("valid");
        var valid = notice.valid();
        if (valid == null) {
            out.writeNull();
        } else {
            out.writeBoolean(valid);
        }
        out.writeStringField("words", notice.words());
        out.writeEndObject();
    }
}

package ru.promcluster.policy.diagnosis;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Locale;
import ru.promcluster.rulebook.files.RuleProblem;
import ru.promcluster.rulebook.files.RuleProblem.Level;
import ru.promcluster.rulebook.text.Span;

/** A diagnosis as JSON, both ways; messages in both languages. */
public final class DiagnosisJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private DiagnosisJson() {}

    /** Writes one object. */
    public static void write(Diagnosis diagnosis, JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (var level : Level.values()) {
            out.writeNumberField(level.name().toLowerCase(Locale.ROOT) + "s", diagnosis.count(level));
        }
        out.writeArrayFieldStart("problems");
        for (var problem : diagnosis.problems()) {
            write(problem, out);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void write(RuleProblem problem, JsonGenerator out) throws IOException {
        var span = problem.span();
        out.writeStartObject();
        out.writeStringField("file", problem.file());
        out.writeNumberField("line", span.line());
        out.writeNumberField("column", span.column());
        out.writeNumberField("endLine", span.endLine());
        out.writeNumberField("endColumn", span.endColumn());
        out.writeStringField("level", problem.level().name());
        out.writeStringField("code", problem.code());
        out.writeObjectFieldStart("message");
        out.writeStringField("ru", problem.russian());
        out.writeStringField("en", problem.english());
        out.writeEndObject();
        out.writeEndObject();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException it is something else
     */
    public static Diagnosis read(byte[] json) throws IOException {
        var problems = new ArrayList<RuleProblem>();
        for (var problem : MAPPER.readTree(json).withArray("problems")) {
            problems.add(problem(problem));
        }
        return new Diagnosis(problems);
    }

    private static RuleProblem problem(JsonNode json) {
        var span = new Span(
                json.path("line").asInt(),
                json.path("column").asInt(),
                json.path("endLine").asInt(),
                json.path("endColumn").asInt());
        return new RuleProblem(
                json.path("file").asText(),
                span,
                Level.valueOf(json.path("level").asText()),
                json.path("code").asText(),
                json.path("message").path("ru").asText(),
                json.path("message").path("en").asText());
    }
}

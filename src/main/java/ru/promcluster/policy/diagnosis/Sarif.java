package ru.promcluster.policy.diagnosis;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import ru.promcluster.rulebook.files.RuleProblem;
import ru.promcluster.rulebook.text.Span;

/** A diagnosis as SARIF 2.1.0, the common form of findings about sources (OASIS standard). */
final class Sarif {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final DiagnosisReport report;
    private final List<String> codes;
    private final JsonGenerator out;

    private Sarif(DiagnosisReport report, JsonGenerator out) {
        this.report = report;
        this.out = out;
        codes = report.diagnosis().problems().stream()
                .map(RuleProblem::code)
                .distinct()
                .sorted()
                .toList();
    }

    static void write(DiagnosisReport report, JsonGenerator out) throws IOException {
        new Sarif(report, out).log();
    }

    private void log() throws IOException {
        out.writeStartObject();
        out.writeStringField("$schema", SCHEMA);
        out.writeStringField("version", "2.1.0");
        out.writeArrayFieldStart("runs");
        out.writeStartObject();
        tool();
        out.writeStringField("language", report.language().name().toLowerCase(Locale.ROOT));
        out.writeStringField("columnKind", "utf16CodeUnits");
        out.writeArrayFieldStart("results");
        for (var problem : report.diagnosis().problems()) {
            result(problem);
        }
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
    }

    private void tool() throws IOException {
        out.writeObjectFieldStart("tool");
        out.writeObjectFieldStart("driver");
        out.writeStringField("name", "promcluster-check");
        out.writeArrayFieldStart("rules");
        for (var code : codes) {
            out.writeStartObject();
            out.writeStringField("id", code);
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndObject();
    }

    private void result(RuleProblem problem) throws IOException {
        out.writeStartObject();
        out.writeStringField("ruleId", problem.code());
        out.writeNumberField("ruleIndex", codes.indexOf(problem.code()));
        out.writeStringField("level", problem.level().name().toLowerCase(Locale.ROOT));
        out.writeObjectFieldStart("message");
        out.writeStringField("text", problem.message(report.language()));
        out.writeEndObject();
        out.writeArrayFieldStart("locations");
        out.writeStartObject();
        out.writeObjectFieldStart("physicalLocation");
        out.writeObjectFieldStart("artifactLocation");
        out.writeStringField("uri", uri(report.path(problem)));
        out.writeEndObject();
        region(problem.span());
        out.writeEndObject();
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
    }

    private void region(Span span) throws IOException {
        if (span.line() == 0) {
            return;
        }
        out.writeObjectFieldStart("region");
        out.writeNumberField("startLine", span.line());
        if (span.column() > 0) {
            out.writeNumberField("startColumn", span.column());
        }
        out.writeNumberField("endLine", span.endLine());
        if (span.endColumn() > 0) {
            out.writeNumberField("endColumn", span.endColumn());
        }
        out.writeEndObject();
    }

    private static String uri(String path) {
        var file = Path.of(path);
        if (file.isAbsolute()) {
            return file.toUri().toASCIIString();
        }
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("A path is no address: " + path, e);
        }
    }
}

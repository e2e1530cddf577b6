package ru.promcluster.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import ru.promcluster.verdict.Language;

/** Writes problems as {@code application/problem+json}. */
public final class ProblemWriter {

    private ProblemWriter() {}

    public static byte[] write(Problem problem, Language language) {
        return Json.bytes(out -> write(problem, language, out));
    }

    static void write(Problem problem, Language language, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("type", "urn:promcluster:problem:" + problem.code());
        out.writeStringField("title", problem.title().in(language));
        out.writeNumberField("status", problem.status());
        out.writeStringField("detail", problem.detail().in(language));
        out.writeArrayFieldStart("violations");
        for (var violation : problem.violations()) {
            out.writeStartObject();
            out.writeStringField("pointer", violation.pointer());
            out.writeStringField("code", violation.code());
            out.writeStringField("message", violation.message(language));
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    /** {@code {"line":N,"problem":{…}}}: what stands in a stream in place of an assessment. */
    public static void writeLine(long line, Problem problem, Language language, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeNumberField("line", line);
        out.writeFieldName("problem");
        write(problem, language, out);
        out.writeEndObject();
    }

    /** {@code {"ruleset":…,"problem":{…}}}: what stands in a list of assessments for a ruleset that gives none. */
    public static void writeOf(String ruleset, Problem problem, Language language, JsonGenerator out)
            throws IOException {
        out.writeStartObject();
        out.writeStringField("ruleset", ruleset);
        out.writeFieldName("problem");
        write(problem, language, out);
        out.writeEndObject();
    }
}

package ru.promcluster.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import ru.promcluster.verdict.Language;

/** Writes problems as {@code application/problem+json}. */
public final class ProblemWriter {

    private ProblemWriter() {}

    public static byte[] write(Problem problem, Language language) {
        return Json.bytes(out -> write(problem, language, out));
    }

    public static void write(Problem problem, Language language, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("type", "urn:promcluster:problem:" + problem.code());
        out.writeStringField("title", problem.title().in(language));
        out.writeNumberField("status", problem.status());
        out.writeStringField("detail", problem.detail().in(language));
        out.writeArrayFieldStart("violations");
        for (var violation : problem.violations()) {
            write(violation, language, out);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    /** One fault, with its place in the sender's table where there is one. */
    public static void write(Violation violation, Language language, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("pointer", violation.pointer());
        out.writeStringField("code", violation.code());
        out.writeStringField("message", violation.message(language));
        var place = violation.place();
        if (place != null) {
            out.writeFieldName("place");
            write(place, out);
        }
        out.writeEndObject();
    }

    private static void write(CellPlace place, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("file", place.file());
        writeText("sheet", place.sheet(), out);
        out.writeNumberField("row", place.row());
        writeText("column", place.column(), out);
        writeText("header", place.header(), out);
        writeText("id", place.id(), out);
        writeText("read", place.read(), out);
        out.writeEndObject();
    }

    private static void writeText(String field, @Nullable String text, JsonGenerator out) throws IOException {
        if (text != null) {
            out.writeStringField(field, text);
        }
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

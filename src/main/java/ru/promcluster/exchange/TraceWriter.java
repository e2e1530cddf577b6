package ru.promcluster.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import ru.promcluster.verdict.Trace;

/** Writes how a criterion came to its status: {@code "trace":{"facts":[…],"figures":[…],"comparison":[…]}}. */
final class TraceWriter {

    private static final SerializedString COMPARISON = new SerializedString("comparison");

    private TraceWriter() {}

    static void write(Trace trace, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("trace");
        out.writeArrayFieldStart("facts");
        for (var fact : trace.facts()) {
            out.writeStartObject();
            out.writeStringField("pointer", fact.pointer());
            out.writeFieldName("value");
            out.writeRawValue(fact.json());
            out.writeStringField("words", fact.words());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayFieldStart("figures");
        for (var figure : trace.figures()) {
            write(figure, out);
        }
        out.writeEndArray();
        AssessmentWriter.writeTexts(COMPARISON, trace.comparison(), out);
        out.writeEndObject();
    }

    private static void write(Trace.TracedFigure figure, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("name", figure.name());
        AssessmentWriter.writeNumber(AssessmentWriter.VALUE, figure.value(), out);
        out.writeStringField("unit", figure.unit().name());
        var from = figure.from();
        out.writeStringField("from", from == null ? null : from.toString());
        out.writeStringField("point", figure.point());
        out.writeStringField("confidence", figure.confidence().name());
        AssessmentWriter.writeTexts(AssessmentWriter.SOURCES, figure.sources(), out);
        out.writeEndObject();
    }
}

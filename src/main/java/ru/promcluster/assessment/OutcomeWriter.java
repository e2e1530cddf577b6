package ru.promcluster.assessment;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import ru.promcluster.exchange.AssessmentWriter;
import ru.promcluster.exchange.ProblemWriter;
import ru.promcluster.verdict.Language;

/** Writes outcomes as JSON. */
public final class OutcomeWriter {

    private OutcomeWriter() {}

    /** A list with one element a ruleset: its assessment, or why there is none. */
    public static void writeAll(Map<String, Outcome> outcomes, Language language, JsonGenerator out)
            throws IOException {
        out.writeStartArray();
        for (var outcome : outcomes.entrySet()) {
            if (outcome.getValue() instanceof Outcome.Assessed assessed) {
                AssessmentWriter.write(assessed.assessment(), out);
            } else if (outcome.getValue() instanceof Outcome.Refused refused) {
                ProblemWriter.writeOf(outcome.getKey(), refused.problem(), language, out);
            }
        }
        out.writeEndArray();
    }

    /** One line of a stream: the assessment, or the line's number and the problem. */
    static void writeLine(long line, Outcome outcome, Language language, JsonGenerator out) throws IOException {
        if (outcome instanceof Outcome.Assessed assessed) {
            AssessmentWriter.write(assessed.assessment(), out);
        } else if (outcome instanceof Outcome.Refused refused) {
            ProblemWriter.writeLine(line, refused.problem(), language, out);
        }
    }
}

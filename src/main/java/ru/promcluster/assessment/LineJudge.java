package ru.promcluster.assessment;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import ru.promcluster.exchange.ApplicationReader;
import ru.promcluster.exchange.Limits;
import ru.promcluster.exchange.LineSplitter;
import ru.promcluster.exchange.Reading;

/** Reads, assesses and answers the lines of a stream, one at a time; used by one thread at a time. */
final class LineJudge {

    private final OutcomeSource source;
    private final Order order;
    private final ApplicationReader reader;

    LineJudge(OutcomeSource source, Order order, Limits limits) {
        this.source = source;
        this.order = order;
        reader = new ApplicationReader(limits);
    }

    /**
     * Writes the answer to one line, with its line end.
     *
     * @return what came of it: one outcome, or one a ruleset
     */
    Collection<Outcome> answer(LineSplitter.Line line, JsonGenerator json) throws IOException {
        var outcomes = outcomes(line, json);
        json.writeRaw('\n');
        return outcomes;
    }

    private Collection<Outcome> outcomes(LineSplitter.Line line, JsonGenerator json) throws IOException {
        var reading = reading(line);
        if (order.ruleset().equals(AssessmentStream.ALL) && reading instanceof Reading.Accepted) {
            var outcomes = source.assessAll(reading, order);
            OutcomeWriter.writeAll(outcomes, order.language(), json);
            return outcomes.values();
        }
        var outcome = source.assessAmongMany(reading, order, "Line " + line.number());
        OutcomeWriter.writeLine(line.number(), outcome, order.language(), json);
        return List.of(outcome);
    }

    private Reading reading(LineSplitter.Line line) {
        if (line instanceof LineSplitter.Content content) {
            return reader.read(content.bytes(), content.offset(), content.length());
        }
        return new Reading.Refused(List.of(((LineSplitter.TooLong) line).violation()), 1);
    }
}

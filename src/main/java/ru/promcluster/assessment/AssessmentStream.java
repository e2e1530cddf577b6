package ru.promcluster.assessment;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import ru.promcluster.exchange.ApplicationReader;
import ru.promcluster.exchange.Json;
import ru.promcluster.exchange.Limits;
import ru.promcluster.exchange.LineSplitter;
import ru.promcluster.exchange.Reading;

/**
 * Assesses a stream: one application a line in, one assessment a line out, in order, as they are ready. A bad line
 * leaves a problem in its place and the rest goes on. Memory is bounded by one line.
 */
public final class AssessmentStream {

    /** Asks for every published ruleset instead of one. */
    public static final String ALL = "all";

    private final Assessor assessor;
    private final Order order;
    private final Limits limits;
    private final ApplicationReader reader;

    public AssessmentStream(Assessor assessor, Order order, Limits limits) {
        this.assessor = assessor;
        this.order = order;
        this.limits = limits;
        reader = new ApplicationReader(limits);
    }

    /** Reads to the end; what is written is flushed whenever no further line has arrived yet. */
    public void run(InputStream in, OutputStream out) throws IOException {
        run(in, out, outcomes -> {});
    }

    /**
     * The same, with somebody who looks on.
     *
     * @param told of every line what came of it: one outcome, or one a ruleset
     */
    public void run(InputStream in, OutputStream out, Consumer<Collection<Outcome>> told) throws IOException {
        var lines = new LineSplitter(in, limits);
        try (var json = Json.generator(out)) {
            for (var line = lines.next(); line != null; line = lines.next()) {
                told.accept(write(line, json));
                json.writeRaw('\n');
                if (!lines.hasLine()) {
                    json.flush();
                    out.flush();
                }
            }
        }
        out.flush();
    }

    private Collection<Outcome> write(LineSplitter.Line line, JsonGenerator json) throws IOException {
        var reading = reading(line);
        if (order.ruleset().equals(ALL) && reading instanceof Reading.Accepted) {
            var outcomes = assessor.assessAll(reading, order);
            OutcomeWriter.writeAll(outcomes, order.language(), json);
            return outcomes.values();
        }
        var outcome = assessor.assessAmongMany(reading, order, "Line " + line.number());
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

package ru.promcluster.assessment;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.jboss.logging.Logger;
import ru.promcluster.exchange.ApplicationReader;
import ru.promcluster.exchange.Json;
import ru.promcluster.exchange.Limits;
import ru.promcluster.exchange.LineSplitter;
import ru.promcluster.exchange.Problem;
import ru.promcluster.exchange.Reading;

/**
 * Assesses a stream: one application a line in, one assessment a line out, in order, as they are ready. A bad line
 * leaves a problem in its place and the rest goes on. Memory is bounded by one line.
 */
public final class AssessmentStream {

    /** Asks for every published ruleset instead of one. */
    public static final String ALL = "all";

    private static final Logger LOG = Logger.getLogger(AssessmentStream.class);

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
        var lines = new LineSplitter(in, limits);
        try (var json = Json.generator(out)) {
            for (var line = lines.next(); line != null; line = lines.next()) {
                write(line, json);
                json.writeRaw('\n');
                if (!lines.hasLine()) {
                    json.flush();
                    out.flush();
                }
            }
        }
        out.flush();
    }

    private void write(LineSplitter.Line line, JsonGenerator json) throws IOException {
        if (line instanceof LineSplitter.Content content) {
            write(line.number(), reader.read(content.bytes(), content.offset(), content.length()), json);
        } else if (line instanceof LineSplitter.TooLong tooLong) {
            write(line.number(), new Reading.Refused(List.of(tooLong.violation()), 1), json);
        }
    }

    private void write(long line, Reading reading, JsonGenerator json) throws IOException {
        if (order.ruleset().equals(ALL) && reading instanceof Reading.Accepted) {
            OutcomeWriter.writeAll(assessor.assessAll(reading, order), order.language(), json);
        } else {
            OutcomeWriter.writeLine(line, outcome(line, reading), order.language(), json);
        }
    }

    private Outcome outcome(long line, Reading reading) {
        if (reading instanceof Reading.Refused refused) {
            return new Outcome.Refused(Problem.unreadable(refused));
        }
        try {
            return assessor.assess(reading, order);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Line %d could not be assessed", line);
            return new Outcome.Refused(Refusals.ourMistake());
        }
    }
}

package ru.promcluster.bench.path;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import ru.promcluster.assessment.Assessor;
import ru.promcluster.assessment.Order;
import ru.promcluster.assessment.Outcome;
import ru.promcluster.exchange.ApplicationReader;
import ru.promcluster.exchange.AssessmentWriter;
import ru.promcluster.exchange.Json;
import ru.promcluster.exchange.Limits;
import ru.promcluster.exchange.LineSplitter;
import ru.promcluster.exchange.Reading;
import ru.promcluster.verdict.Assessment;

/** The product's reader, with its checks and its digest, and its writer; the answers are ready. Nothing is judged. */
final class Codec implements Way {

    private final ApplicationReader reader = new ApplicationReader(Limits.DEFAULT);
    private final byte[] lines;
    private final List<Assessment> answers = new ArrayList<>();

    Codec(byte[] lines, Assessor assessor, Order order) throws IOException {
        this.lines = lines;
        read(application -> answers.add(assessed(assessor.assess(application, order))));
    }

    private static Assessment assessed(Outcome outcome) {
        if (outcome instanceof Outcome.Assessed assessed) {
            return assessed.assessment();
        }
        throw new IllegalStateException("A generated application was refused: " + outcome);
    }

    @Override
    public String name() {
        return "product: read, write";
    }

    @Override
    public void go(OutputStream out) throws IOException {
        try (var json = Json.generator(out)) {
            Iterator<Assessment> ready = answers.iterator();
            read(application -> write(ready.next(), json));
        }
    }

    private static void write(Assessment assessment, JsonGenerator json) throws IOException {
        AssessmentWriter.write(assessment, json);
        json.writeRaw('\n');
    }

    /** Takes one application after the other. */
    private interface Taker {
        void take(Reading.Accepted application) throws IOException;
    }

    private void read(Taker taker) throws IOException {
        var splitter = new LineSplitter(new ByteArrayInputStream(lines), Limits.DEFAULT);
        for (var line = splitter.next(); line != null; line = splitter.next()) {
            if (!(line instanceof LineSplitter.Content content)
                    || !(reader.read(content.bytes(), content.offset(), content.length())
                            instanceof Reading.Accepted accepted)) {
                throw new IllegalStateException("A generated application was refused: line " + line.number());
            }
            taker.take(accepted);
        }
    }
}

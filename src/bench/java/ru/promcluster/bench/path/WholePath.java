package ru.promcluster.bench.path;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import ru.promcluster.assessment.AssessmentStream;
import ru.promcluster.assessment.Assessor;
import ru.promcluster.assessment.Order;
import ru.promcluster.exchange.Limits;

/** What the product does with a stream: reads, judges, explains and writes. */
@SuppressWarnings("ArrayRecordComponent") // the lines of a benchmark, never compared
record WholePath(byte[] lines, AssessmentStream stream) implements Way {

    static WholePath of(byte[] lines, Assessor assessor, Order order) {
        return new WholePath(lines, new AssessmentStream(assessor, order, Limits.DEFAULT));
    }

    @Override
    public String name() {
        return "product: line to assessment";
    }

    @Override
    public void go(OutputStream out) throws IOException {
        stream.run(new ByteArrayInputStream(lines), out);
    }
}

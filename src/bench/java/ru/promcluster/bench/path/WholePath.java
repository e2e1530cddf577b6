package ru.promcluster.bench.path;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import ru.promcluster.assessment.AssessmentStream;

/** What the product does with a stream: reads, judges, explains and writes. */
@SuppressWarnings("ArrayRecordComponent") // the lines of a benchmark, never compared
record WholePath(byte[] lines, AssessmentStream stream) implements Way {

    @Override
    public String name() {
        return "product: line to assessment";
    }

    @Override
    public void go(OutputStream out) throws IOException {
        stream.run(new ByteArrayInputStream(lines), out);
    }
}

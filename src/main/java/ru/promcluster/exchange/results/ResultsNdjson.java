package ru.promcluster.exchange.results;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The results as a stream of checks would have answered: a line each, the assessment or the line's number and problem. */
public final class ResultsNdjson {

    private ResultsNdjson() {}

    public static void write(ResultRows rows, OutputStream out) throws IOException {
        rows.each(row -> {
            if (row.assessed()) {
                out.write(row.result());
            } else {
                out.write(("{\"line\":" + row.number() + ",\"problem\":").getBytes(StandardCharsets.UTF_8));
                out.write(row.result());
                out.write('}');
            }
            out.write('\n');
        });
    }
}

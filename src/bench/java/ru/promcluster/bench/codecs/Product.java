package ru.promcluster.bench.codecs;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import ru.promcluster.bench.path.PlainApplication;
import ru.promcluster.exchange.ApplicationReader;
import ru.promcluster.exchange.AssessmentWriter;
import ru.promcluster.exchange.Json;
import ru.promcluster.exchange.Limits;
import ru.promcluster.exchange.Reading;
import ru.promcluster.verdict.Assessment;

/** The product's own reader, with all its checks and the digest of the application, and its writer. */
final class Product implements Library {

    private final ApplicationReader reader = new ApplicationReader(Limits.DEFAULT);
    private final List<Assessment> answers;

    Product(List<Assessment> answers) {
        this.answers = answers;
    }

    @Override
    public String name() {
        return "product";
    }

    @Override
    public PlainApplication read(byte[] line) throws RefusedException {
        var reading = reader.read(line);
        if (reading instanceof Reading.Refused refused) {
            throw new RefusedException(refused);
        }
        return PlainApplication.of(((Reading.Accepted) reading).application());
    }

    @Override
    public void write(int answer, OutputStream out) throws IOException {
        try (var json = Json.generator(out)) {
            AssessmentWriter.write(answers.get(answer), json);
        }
    }

    /** What is wrong with the line. */
    static final class RefusedException extends IOException {

        private static final long serialVersionUID = 1;

        private final int faults;
        private final boolean placeNamed;

        RefusedException(Reading.Refused refused) {
            super(refused.violations().toString());
            faults = refused.violations().size();
            placeNamed = refused.violations().stream()
                    .allMatch(violation -> !violation.pointer().isEmpty()
                            || violation.english().contains("line 1, column"));
        }

        int faults() {
            return faults;
        }

        /** By a pointer to the value, or by line and column where the text itself is wrong. */
        boolean isPlaceNamed() {
            return placeNamed;
        }
    }
}

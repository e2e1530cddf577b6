package ru.promcluster.bench.codecs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.promcluster.assessment.Outcome;
import ru.promcluster.bench.path.Databind;
import ru.promcluster.bench.path.PathRace;
import ru.promcluster.bench.path.PlainApplication;
import ru.promcluster.bench.path.PlainAssessment;
import ru.promcluster.exchange.ApplicationReader;
import ru.promcluster.exchange.AssessmentWriter;
import ru.promcluster.exchange.Limits;
import ru.promcluster.exchange.Reading;
import ru.promcluster.verdict.Assessment;

/**
 * What all read and write.
 *
 * @param lines an application each
 * @param applications what the lines say
 * @param assessments of the applications
 * @param answers the same, as a general library writes them
 * @param written the same, as the product writes them
 */
record Drawn(
        List<byte[]> lines,
        List<PlainApplication> applications,
        List<Assessment> assessments,
        List<PlainAssessment> answers,
        List<byte[]> written) {

    static Drawn of(int count, LocalDate day) throws IOException {
        var drawn = new Drawn(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var reader = new ApplicationReader(Limits.DEFAULT);
        var assessor = PathRace.assessor();
        var order = PathRace.order(day);
        var answers = Databind.mapper().build().readerFor(PlainAssessment.class);
        for (var line : new String(PathRace.lines(count), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            var bytes = line.getBytes(StandardCharsets.UTF_8);
            if (!(reader.read(bytes) instanceof Reading.Accepted accepted)
                    || !(assessor.assess(accepted, order) instanceof Outcome.Assessed assessed)) {
                throw new IllegalStateException("A generated application was refused: " + line);
            }
            var written = AssessmentWriter.write(assessed.assessment());
            drawn.lines.add(bytes);
            drawn.applications.add(PlainApplication.of(accepted.application()));
            drawn.assessments.add(assessed.assessment());
            drawn.answers.add(answers.readValue(written));
            drawn.written.add(written);
        }
        return drawn;
    }

    int count() {
        return lines.size();
    }
}

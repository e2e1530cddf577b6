package ru.promcluster.bulk;

import ru.promcluster.exchange.FileFaults;
import ru.promcluster.exchange.Json;
import ru.promcluster.exchange.Problem;
import ru.promcluster.exchange.ProblemWriter;
import ru.promcluster.history.jobs.Job.JobEnd;
import ru.promcluster.verdict.Language;

/** What is said of a file as a whole when its job ends. */
final class JobEnds {

    static final JobEnd NOTHING = new JobEnd(0, null, null, null);

    private JobEnds() {}

    static JobEnd done(FileFaults faults, Language language) {
        if (faults.total() == 0) {
            return NOTHING;
        }
        var shown = Json.bytes(out -> {
            out.writeStartArray();
            for (var fault : faults.shown()) {
                ProblemWriter.write(fault, language, out);
            }
            out.writeEndArray();
        });
        return new JobEnd(faults.total(), shown, null, null);
    }

    static JobEnd refused(Problem problem, Language language) {
        return new JobEnd(0, null, null, ProblemWriter.write(problem, language));
    }
}

package ru.promcluster.bulk;

import org.jspecify.annotations.Nullable;
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

    /**
     * @param notes what stands out across the applications, in JSON; {@code null}: nothing
     */
    static JobEnd done(FileFaults faults, byte @Nullable [] notes, Language language) {
        if (faults.total() == 0) {
            return new JobEnd(0, null, notes, null);
        }
        var shown = Json.bytes(out -> {
            out.writeStartArray();
            for (var fault : faults.shown()) {
                ProblemWriter.write(fault, language, out);
            }
            out.writeEndArray();
        });
        return new JobEnd(faults.total(), shown, notes, null);
    }

    static JobEnd refused(Problem problem, Language language) {
        return new JobEnd(0, null, null, ProblemWriter.write(problem, language));
    }
}

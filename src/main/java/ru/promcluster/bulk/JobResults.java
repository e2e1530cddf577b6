package ru.promcluster.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.InflaterInputStream;
import ru.promcluster.exchange.FileFaults;
import ru.promcluster.exchange.Violation;
import ru.promcluster.exchange.results.ResultLines;
import ru.promcluster.exchange.results.ResultRows;
import ru.promcluster.exchange.results.WrittenProblem;
import ru.promcluster.history.jobs.Job;
import ru.promcluster.history.jobs.JobContents;

/** What came of the applications of a job, in the order of its file. */
@ApplicationScoped
public class JobResults {

    private final JobContents contents;

    JobResults(JobContents contents) {
        this.contents = contents;
    }

    /** All rows of a job that are written so far, read a chunk at a time. */
    public ResultRows of(String job) {
        return visitor -> {
            long number = 0;
            for (var chunk = contents.chunk(job, number); chunk.isPresent(); chunk = contents.chunk(job, ++number)) {
                visit(chunk.get(), visitor);
            }
        };
    }

    /** Faults of the file that belong to no application, in the language of the job. */
    public static FileFaults fileFaults(Job job) {
        var shown = job.end().faults();
        if (shown == null) {
            return FileFaults.NONE;
        }
        var faults = WrittenProblem.faults(shown).stream()
                .map(fault ->
                        new Violation(fault.pointer(), fault.code(), fault.message(), fault.message(), fault.place()))
                .toList();
        return new FileFaults(faults, job.end().faultCount());
    }

    /** Shows the rows of a deflated chunk. */
    static void visit(byte[] body, ResultRows.Visitor visitor) throws IOException {
        ResultLines.read(inflated(body), visitor);
    }

    private static byte[] inflated(byte[] body) throws IOException {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(body))) {
            return in.readAllBytes();
        }
    }
}

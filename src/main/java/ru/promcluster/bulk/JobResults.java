package ru.promcluster.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.zip.InflaterInputStream;
import ru.promcluster.exchange.results.ResultLines;
import ru.promcluster.exchange.results.ResultRow;
import ru.promcluster.history.jobs.JobContents;

/** What came of the applications of a job, in the order of its file. */
@ApplicationScoped
public class JobResults {

    private final JobContents contents;

    JobResults(JobContents contents) {
        this.contents = contents;
    }

    /** Reads all rows that are written so far, a chunk at a time. */
    public void read(String job, Consumer<ResultRow> reader) throws IOException {
        long number = 0;
        for (var chunk = contents.chunk(job, number); chunk.isPresent(); chunk = contents.chunk(job, ++number)) {
            ResultLines.read(inflated(chunk.get()), reader);
        }
    }

    private static byte[] inflated(byte[] body) throws IOException {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(body))) {
            return in.readAllBytes();
        }
    }
}

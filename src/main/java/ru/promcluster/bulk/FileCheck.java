package ru.promcluster.bulk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import ru.promcluster.assessment.Assessor;
import ru.promcluster.assessment.Order;
import ru.promcluster.exchange.ApplicationSource;
import ru.promcluster.exchange.FileFaults;
import ru.promcluster.exchange.results.ResultRows;
import ru.promcluster.history.jobs.JobChunk;

/** Checks a file of applications in this process alone, by the same engine as a job of the service. */
public final class FileCheck {

    private static final BulkRun.Pace PACE =
            new BulkRun.Pace(Runtime.getRuntime().availableProcessors(), 100, 4L << 20);

    private final Function<Supplier<String>, Assessor> assessors;
    private final Order order;
    private final String idPrefix;

    /**
     * @param assessors makes an assessor that takes its decision ids from there
     * @param idPrefix what the decision ids begin with; the number in the file follows
     */
    public FileCheck(Function<Supplier<String>, Assessor> assessors, Order order, String idPrefix) {
        this.assessors = assessors;
        this.order = order;
        this.idPrefix = idPrefix;
    }

    /** Somebody who looks on. */
    public interface Onlooker {

        /**
         * Some more is done.
         *
         * @param judged applications judged so far
         * @param refused applications so far that could not be judged
         * @param share of the file, from 0 to 1
         */
        void look(long judged, long refused, double share);
    }

    /** Takes the results while they are there. */
    public interface ResultsTaker {

        /**
         * Writes them down.
         *
         * @param rows may be gone through more than once
         */
        void take(ResultRows rows, FileFaults faults) throws IOException;
    }

    /** Checks all applications of a file, whose results are there until the taker has taken them. */
    public void run(ApplicationSource source, Onlooker onlooker, ResultsTaker taker) throws IOException {
        try (var folder = WorkFolder.in(Optional.<Path>empty());
                var spool = new ChunkSpool(folder.path().resolve("results"))) {
            var counts = new Counts(spool, onlooker);
            new BulkRun(new ChunkJudge(assessors, order, idPrefix), PACE).run(source, 0, counts::add, () -> false);
            taker.take(spool, source.faults());
        }
    }

    private static final class Counts {

        private final ChunkSpool spool;
        private final Onlooker onlooker;
        private long judged;
        private long refused;

        Counts(ChunkSpool spool, Onlooker onlooker) {
            this.spool = spool;
            this.onlooker = onlooker;
        }

        void add(JobChunk chunk) {
            spool.accept(chunk);
            long good =
                    chunk.rows().stream().filter(row -> row.verdict() != null).count();
            judged += good;
            refused += chunk.rows().size() - good;
            onlooker.look(judged, refused, chunk.share());
        }
    }
}

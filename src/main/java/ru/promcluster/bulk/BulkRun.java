package ru.promcluster.bulk;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ru.promcluster.bulk.ChunkJudge.Batch;
import ru.promcluster.exchange.ApplicationSource;
import ru.promcluster.exchange.ApplicationSource.Submitted;
import ru.promcluster.history.jobs.JobChunk;

/**
 * Judges the applications of a file: one thread finds them, several judge, and what came of them is given on in the order
 * of the file. No more is held than the judging threads have in hand and one batch each besides.
 */
final class BulkRun {

    private final ChunkJudge judge;
    private final Pace pace;

    BulkRun(ChunkJudge judge, Pace pace) {
        this.judge = judge;
        this.pace = pace;
    }

    /**
     * How much is in hand at once.
     *
     * @param judges threads that judge
     * @param rows applications of a batch, at most
     * @param bytes of a batch, at most, unless one application alone has more
     */
    record Pace(int judges, int rows, long bytes) {

        static Pace of(JobsConfig config) {
            int judges = config.judges().orElse(Runtime.getRuntime().availableProcessors());
            return new Pace(Math.max(1, judges), Math.max(1, config.rowsAtOnce()), config.bytesAtOnce());
        }
    }

    /**
     * Judges to the end of the file.
     *
     * @param firstChunk number of the first chunk to come
     * @param sink takes each chunk, in order
     * @param stopped asked again and again whether to go on
     * @throws StoppedException it said so
     */
    void run(ApplicationSource source, long firstChunk, Consumer<JobChunk> sink, BooleanSupplier stopped)
            throws IOException {
        var judges = Executors.newFixedThreadPool(pace.judges(), task -> new Thread(task, "judge"));
        var underWay = new ArrayDeque<Future<JobChunk>>();
        try {
            long number = firstChunk;
            for (var batch = batch(source, number); batch != null; batch = batch(source, ++number)) {
                if (underWay.size() > pace.judges()) {
                    sink.accept(done(underWay.remove()));
                }
                underWay.add(start(judges, batch, stopped));
            }
            while (!underWay.isEmpty()) {
                sink.accept(done(underWay.remove()));
            }
        } finally {
            judges.shutdownNow();
        }
    }

    private Future<JobChunk> start(ExecutorService judges, Batch batch, BooleanSupplier stopped) {
        return judges.submit(() -> judge.judge(batch, stopped));
    }

    private @Nullable Batch batch(ApplicationSource source, long number) throws IOException {
        var applications = new ArrayList<Submitted>(pace.rows());
        long bytes = 0;
        while (applications.size() < pace.rows() && bytes < pace.bytes()) {
            var next = source.next();
            if (next == null) {
                break;
            }
            applications.add(next);
            bytes += next.weight();
        }
        return applications.isEmpty() ? null : new Batch(number, applications, source.progress());
    }

    private static JobChunk done(Future<JobChunk> judged) {
        try {
            return judged.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppedException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("A judging thread broke down", e.getCause());
        }
    }
}

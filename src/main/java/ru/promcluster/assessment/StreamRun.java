package ru.promcluster.assessment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.Json;
import ru.promcluster.exchange.Limits;
import ru.promcluster.exchange.LineSplitter;

/**
 * One stream on its way: a thread of its own finds the lines, several judge them, and the caller's writes the answers in
 * order. Whoever is ahead waits, so that no more is in hand than two batches a judge, nor, together, more bytes than the
 * longest line may have.
 */
final class StreamRun {

    /** So few that what waits between threads takes little memory. */
    private static final int BATCH_LINES = 8;

    private static final int BATCH_BYTES = 64 * 1024;
    /** Batches under way for each judging thread: with fewer, one that takes long lets the others run out of work. */
    private static final int BATCHES = 4;

    private static final int LEAST_ROOM = 4 * 1024 * 1024;

    private final Limits limits;
    private final StreamJudges threads;
    private final Supplier<LineJudge> newJudge;
    /** Judges that nobody uses at the moment: each has room for the last line that it has read. */
    private final ConcurrentLinkedQueue<LineJudge> idle = new ConcurrentLinkedQueue<>();

    /** Room for lines and answers that nobody uses at the moment: to get new room, emptied, costs more than to fill it. */
    private final ConcurrentLinkedQueue<Bytes> spare = new ConcurrentLinkedQueue<>();

    /** In the order of the lines; one without answers ends the stream. */
    private final BlockingQueue<Future<@Nullable Answers>> underWay;

    private final int allRoom;
    private final Semaphore room;

    StreamRun(Supplier<LineJudge> newJudge, Limits limits, StreamJudges threads) {
        this.newJudge = newJudge;
        this.limits = limits;
        this.threads = threads;
        underWay = new ArrayBlockingQueue<>(BATCHES * threads.count());
        allRoom = Math.max(limits.maxBytes(), LEAST_ROOM);
        room = new Semaphore(allRoom);
    }

    /**
     * Lines that are judged together.
     *
     * @param bytes what the lines are parts of
     * @param weight bytes of them
     */
    private record Batch(List<LineSplitter.Line> lines, Bytes bytes, int weight) {}

    /** What is to be written for a batch. */
    private record Answers(Bytes text, List<Collection<Outcome>> outcomes, int weight) {}

    /** Bytes, over and over. */
    private static final class Bytes extends ByteArrayOutputStream {

        private static final int FIRST = 64 * 1024;
        /** Larger ones are rare, and would be held as long as the stream. */
        private static final int MOST = 512 * 1024;

        Bytes() {
            super(FIRST);
        }

        byte[] array() {
            return buf;
        }

        boolean isWorthKeeping() {
            return buf.length <= MOST;
        }
    }

    void run(InputStream in, OutputStream out, Consumer<Collection<Outcome>> told) throws IOException {
        var finder = new Thread(() -> find(new LineSplitter(in, limits)), "stream-reader");
        finder.setDaemon(true);
        finder.start();
        try {
            for (var answers = next(); answers != null; answers = next()) {
                answers.text().writeTo(out);
                giveBack(answers.text());
                answers.outcomes().forEach(told);
                room.release(answers.weight());
                var following = underWay.peek();
                if (following == null || !following.isDone()) {
                    out.flush();
                }
            }
            out.flush();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("The stream was interrupted").initCause(e);
        } finally {
            finder.interrupt();
            underWay.forEach(batch -> batch.cancel(false));
        }
    }

    /** {@code null}: that was the last. */
    private @Nullable Answers next() throws InterruptedException, IOException {
        try {
            return underWay.take().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IllegalStateException("A batch of lines could not be judged", e.getCause());
        }
    }

    private void find(LineSplitter lines) {
        try {
            try {
                for (var batch = batch(lines); batch != null; batch = batch(lines)) {
                    var found = batch;
                    room.acquire(found.weight());
                    underWay.put(threads.submit(() -> judge(found)));
                }
                underWay.put(CompletableFuture.completedFuture(null));
            } catch (IOException | RuntimeException e) {
                underWay.put(CompletableFuture.failedFuture(e));
            }
        } catch (InterruptedException e) {
            // The caller has gone, and nobody waits for what is found here.
            Thread.currentThread().interrupt();
        }
    }

    /** The lines that have arrived, a few at most; waits for the first alone. */
    private @Nullable Batch batch(LineSplitter lines) throws IOException {
        var first = lines.next();
        if (first == null) {
            return null;
        }
        var bytes = takeBytes();
        var batch = new ArrayList<LineSplitter.Line>(BATCH_LINES);
        batch.add(keep(first, bytes));
        while (batch.size() < BATCH_LINES && bytes.size() < BATCH_BYTES && lines.hasLine()) {
            var line = lines.next();
            if (line == null) {
                break;
            }
            batch.add(keep(line, bytes));
        }
        return new Batch(batch, bytes, Math.min(bytes.size(), allRoom));
    }

    /** The splitter's own bytes are good until the next line only. A room that grows leaves the bytes of the lines before. */
    private static LineSplitter.Line keep(LineSplitter.Line line, Bytes bytes) {
        if (line instanceof LineSplitter.Content content) {
            int offset = bytes.size();
            bytes.write(content.bytes(), content.offset(), content.length());
            return new LineSplitter.Content(content.number(), bytes.array(), offset, content.length());
        }
        return line;
    }

    private @Nullable Answers judge(Batch batch) throws IOException {
        var free = idle.poll();
        var judge = free == null ? newJudge.get() : free;
        var text = takeBytes();
        var outcomes = new ArrayList<Collection<Outcome>>(batch.lines().size());
        try (var json = Json.generator(text)) {
            for (var line : batch.lines()) {
                outcomes.add(judge.answer(line, json));
            }
        }
        idle.add(judge);
        giveBack(batch.bytes());
        return new Answers(text, outcomes, batch.weight());
    }

    private Bytes takeBytes() {
        var free = spare.poll();
        return free == null ? new Bytes() : free;
    }

    private void giveBack(Bytes used) {
        if (used.isWorthKeeping()) {
            used.reset();
            spare.add(used);
        }
    }
}

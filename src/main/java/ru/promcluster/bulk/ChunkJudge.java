package ru.promcluster.bulk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import ru.promcluster.assessment.Assessor;
import ru.promcluster.assessment.Order;
import ru.promcluster.exchange.ApplicationSource.Submitted;
import ru.promcluster.exchange.results.ResultLines;
import ru.promcluster.history.jobs.JobChunk;

/** Reads and judges applications in a row; for many threads. */
final class ChunkJudge {

    private final Assessor assessor;
    private final Order order;
    private final JudgedRow.Form form;
    private final String idPrefix;
    /** The decision id of the application that this thread judges: the same row of the same job always has the same. */
    private final ThreadLocal<String> decision = new ThreadLocal<>();

    /**
     * @param assessors makes an assessor that takes its decision ids from there
     * @param idPrefix what the decision ids begin with; the number in the file follows
     */
    ChunkJudge(Function<Supplier<String>, Assessor> assessors, Order order, String idPrefix) {
        assessor = assessors.apply(decision::get);
        this.order = order;
        var named = Objects.requireNonNull(assessor.ruleset(order), "An order for a ruleset that is not there");
        form = new JudgedRow.Form(named, order.language());
        this.idPrefix = idPrefix;
    }

    /**
     * Applications that are judged and written together.
     *
     * @param number of the chunk, from 0
     * @param share of the file that has been passed with them
     */
    record Batch(long number, List<Submitted> applications, double share) {}

    /**
     * Judges a batch.
     *
     * @param stopped asked before each application
     * @throws StoppedException it said so
     */
    JobChunk judge(Batch batch, BooleanSupplier stopped) {
        var rows = new ArrayList<JudgedRow>(batch.applications().size());
        for (var submitted : batch.applications()) {
            if (stopped.getAsBoolean()) {
                throw new StoppedException();
            }
            rows.add(judge(submitted));
        }
        return new JobChunk(
                batch.number(),
                rows.get(0).row().number(),
                deflated(rows),
                rows.stream().map(JudgedRow::facts).toList(),
                batch.share());
    }

    private JudgedRow judge(Submitted submitted) {
        var reading = submitted.read();
        decision.set(idPrefix + "-" + submitted.number());
        var outcome = assessor.assessAmongMany(reading, order, "Application " + submitted.number() + " of " + idPrefix);
        return JudgedRow.of(submitted, reading, outcome, form);
    }

    /** The lines of a chunk share most of their words: the fastest deflater takes nine tenths off. */
    private static byte[] deflated(List<JudgedRow> rows) {
        var bytes = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var out = new DeflaterOutputStream(bytes, deflater)) {
            for (var row : rows) {
                out.write(ResultLines.line(row.row()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("Deflating in memory failed", impossible);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }
}

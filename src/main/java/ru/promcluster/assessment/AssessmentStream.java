package ru.promcluster.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;
import java.util.function.Consumer;
import ru.promcluster.exchange.Json;
import ru.promcluster.exchange.Limits;
import ru.promcluster.exchange.LineSplitter;

/**
 * Assesses a stream: one application a line in, one assessment a line out, in order, as they are ready. A bad line
 * leaves a problem in its place and the rest goes on. Memory is bounded.
 */
public final class AssessmentStream {

    /** Asks for every published ruleset instead of one. */
    public static final String ALL = "all";

    private final Assessor assessor;
    private final Order order;
    private final Limits limits;

    public AssessmentStream(Assessor assessor, Order order, Limits limits) {
        this.assessor = assessor;
        this.order = order;
        this.limits = limits;
    }

    /** Reads to the end on this thread alone; what is written is flushed whenever no further line has arrived yet. */
    public void run(InputStream in, OutputStream out) throws IOException {
        var lines = new LineSplitter(in, limits);
        var judge = judge();
        try (var json = Json.generator(out)) {
            for (var line = lines.next(); line != null; line = lines.next()) {
                judge.answer(line, json);
                if (!lines.hasLine()) {
                    json.flush();
                    out.flush();
                }
            }
        }
        out.flush();
    }

    /**
     * Reads to the end, judging on several threads: the same bytes but for the decision ids. What is written is flushed
     * whenever no further answer is ready.
     *
     * @param told of every line, in order and on this thread, what came of it: one outcome, or one a ruleset
     * @throws IOException the lines could not be read, or the answers not be written
     */
    public void run(InputStream in, OutputStream out, Consumer<Collection<Outcome>> told, StreamJudges judges)
            throws IOException {
        new StreamRun(this::judge, limits, judges).run(in, out, told);
    }

    private LineJudge judge() {
        return new LineJudge(assessor, order, limits);
    }
}

package ru.promcluster.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import ru.promcluster.exchange.Limits;
import ru.promcluster.exchange.Reading;
import ru.promcluster.verdict.Assessment;

/**
 * Assessments that were made before, by the digest of their application: what is left of a check when nothing is judged or
 * explained. Bench only; no part of the product.
 */
public final class ReadyOutcomes {

    private final Map<String, Assessment> ready = new ConcurrentHashMap<>();

    /** Forgets all, judges a stream as the product does, and keeps what comes of it. */
    public void make(Assessor assessor, Order order, Limits limits, InputStream in, OutputStream out)
            throws IOException {
        ready.clear();
        try (var judges = StreamJudges.forEachProcessor()) {
            run(new Keeping(assessor), order, limits, judges, in, out, outcomes -> {});
        }
    }

    /** Answers a stream through the same threads as the product, with what is ready. */
    public void answer(
            Order order,
            Limits limits,
            StreamJudges judges,
            InputStream in,
            OutputStream out,
            Consumer<Collection<Outcome>> told)
            throws IOException {
        run(new Ready(), order, limits, judges, in, out, told);
    }

    private static void run(
            OutcomeSource source,
            Order order,
            Limits limits,
            StreamJudges judges,
            InputStream in,
            OutputStream out,
            Consumer<Collection<Outcome>> told)
            throws IOException {
        new StreamRun(() -> new LineJudge(source, order, limits), limits, judges).run(in, out, told);
    }

    /** What is ready for an application. */
    public Outcome.Assessed of(Reading reading) {
        if (!(reading instanceof Reading.Accepted accepted)) {
            throw new IllegalStateException("The benchmark sends readable applications only");
        }
        var assessment = ready.get(accepted.sha256());
        if (assessment == null) {
            throw new IllegalStateException("Nothing is ready for application " + accepted.sha256());
        }
        return new Outcome.Assessed(assessment);
    }

    private abstract static class OneRuleset implements OutcomeSource {

        @Override
        public Map<String, Outcome> assessAll(Reading reading, Order order) {
            throw new UnsupportedOperationException("The floor knows one ruleset");
        }
    }

    /** Looks up; cannot judge. */
    private final class Ready extends OneRuleset {

        @Override
        public Outcome assessAmongMany(Reading reading, Order order, String place) {
            return of(reading);
        }
    }

    /** Judges and keeps. */
    private final class Keeping extends OneRuleset {

        private final Assessor assessor;

        Keeping(Assessor assessor) {
            this.assessor = assessor;
        }

        @Override
        public Outcome assessAmongMany(Reading reading, Order order, String place) {
            var outcome = assessor.assessAmongMany(reading, order, place);
            if (outcome instanceof Outcome.Assessed assessed) {
                ready.put(assessed.assessment().application().sha256(), assessed.assessment());
            }
            return outcome;
        }
    }
}

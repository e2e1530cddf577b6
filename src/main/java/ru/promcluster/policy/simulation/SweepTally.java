package ru.promcluster.policy.simulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.promcluster.policy.simulation.Sweep.Point;
import ru.promcluster.policy.simulation.Sweep.StatusCount;
import ru.promcluster.policy.worker.protocol.Judgement;
import ru.promcluster.policy.worker.protocol.Opened;
import ru.promcluster.policy.worker.protocol.Opened.Changed;
import ru.promcluster.verdict.Status;
import ru.promcluster.verdict.Verdict;

/** Counts judgements value by value. */
final class SweepTally {

    private final Opened opened;
    private final Changed figure;
    private final List<BigDecimal> values;
    /** Places of the criteria that compare with the figure among all. */
    private final List<Integer> places = new ArrayList<>();

    private final long[][] verdicts;
    private final long[][][] statuses;
    private long judged;
    private long notJudged;

    SweepTally(Opened opened, List<BigDecimal> values) {
        this.opened = opened;
        this.values = List.copyOf(values);
        figure = Objects.requireNonNull(opened.figure(), "A sweep without a figure");
        var ids = opened.ids();
        figure.criteria().stream().map(ids::indexOf).filter(place -> place >= 0).forEach(places::add);
        verdicts = new long[values.size()][Verdict.values().length];
        statuses = new long[values.size()][places.size()][Status.values().length];
    }

    void add(List<Judgement> judgements) {
        if (judgements.isEmpty()) {
            notJudged++;
            return;
        }
        judged++;
        for (int value = 0; value < values.size(); value++) {
            var judgement = judgements.get(value);
            verdicts[value][judgement.verdict().ordinal()]++;
            for (int i = 0; i < places.size(); i++) {
                statuses[value][i][judgement.statuses().get(places.get(i)).ordinal()]++;
            }
        }
    }

    Sweep result(@Nullable LocalDate asOf) {
        var points = new ArrayList<Point>();
        for (int value = 0; value < values.size(); value++) {
            points.add(new Point(
                    values.get(value),
                    verdicts[value][Verdict.ELIGIBLE.ordinal()],
                    verdicts[value][Verdict.NOT_ELIGIBLE.ordinal()],
                    verdicts[value][Verdict.UNDETERMINED.ordinal()],
                    counts(statuses[value])));
        }
        var criteria = places.stream().map(opened.criteria()::get).toList();
        return new Sweep(figure, asOf, judged, notJudged, criteria, points);
    }

    private List<StatusCount> counts(long[][] ofValue) {
        var counts = new ArrayList<StatusCount>();
        for (int i = 0; i < places.size(); i++) {
            var of = ofValue[i];
            counts.add(new StatusCount(
                    opened.criteria().get(places.get(i)).id(),
                    of[Status.PASSED.ordinal()],
                    of[Status.FAILED.ordinal()],
                    of[Status.UNDETERMINED.ordinal()] + of[Status.MANUAL.ordinal()] + of[Status.ERROR.ordinal()],
                    of[Status.NOT_APPLICABLE.ordinal()]));
        }
        return counts;
    }
}

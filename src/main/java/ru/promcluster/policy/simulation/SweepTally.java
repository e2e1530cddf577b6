package ru.promcluster.policy.simulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

    /** By value of the figure; the statuses by its place too. */
    private final List<Map<Verdict, Long>> verdicts = new ArrayList<>();

    private final List<List<Map<Status, Long>>> statuses = new ArrayList<>();
    private long judged;
    private long notJudged;

    SweepTally(Opened opened, List<BigDecimal> values) {
        this.opened = opened;
        this.values = List.copyOf(values);
        figure = Objects.requireNonNull(opened.figure(), "A sweep without a figure");
        var ids = opened.ids();
        figure.criteria().stream().map(ids::indexOf).filter(place -> place >= 0).forEach(places::add);
        for (int value = 0; value < values.size(); value++) {
            verdicts.add(new EnumMap<>(Verdict.class));
            statuses.add(places.stream()
                    .<Map<Status, Long>>map(place -> new EnumMap<>(Status.class))
                    .toList());
        }
    }

    void add(List<Judgement> judgements) {
        if (judgements.isEmpty()) {
            notJudged++;
            return;
        }
        judged++;
        for (int value = 0; value < values.size(); value++) {
            var judgement = judgements.get(value);
            verdicts.get(value).merge(judgement.verdict(), 1L, Long::sum);
            for (int i = 0; i < places.size(); i++) {
                statuses.get(value).get(i).merge(judgement.statuses().get(places.get(i)), 1L, Long::sum);
            }
        }
    }

    Sweep result(@Nullable LocalDate asOf) {
        var points = new ArrayList<Point>();
        for (int value = 0; value < values.size(); value++) {
            points.add(new Point(
                    values.get(value),
                    verdicts.get(value).getOrDefault(Verdict.ELIGIBLE, 0L),
                    verdicts.get(value).getOrDefault(Verdict.NOT_ELIGIBLE, 0L),
                    verdicts.get(value).getOrDefault(Verdict.UNDETERMINED, 0L),
                    counts(statuses.get(value))));
        }
        var criteria = places.stream().map(opened.criteria()::get).toList();
        return new Sweep(figure, asOf, judged, notJudged, criteria, points);
    }

    private List<StatusCount> counts(List<Map<Status, Long>> ofValue) {
        var counts = new ArrayList<StatusCount>();
        for (int i = 0; i < places.size(); i++) {
            var of = ofValue.get(i);
            counts.add(new StatusCount(
                    opened.criteria().get(places.get(i)).id(),
                    of.getOrDefault(Status.PASSED, 0L),
                    of.getOrDefault(Status.FAILED, 0L),
                    of.getOrDefault(Status.UNDETERMINED, 0L)
                            + of.getOrDefault(Status.MANUAL, 0L)
                            + of.getOrDefault(Status.ERROR, 0L),
                    of.getOrDefault(Status.NOT_APPLICABLE, 0L)));
        }
        return counts;
    }
}

package ru.promcluster.policy.simulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import ru.promcluster.bulk.JobComparison.Change;
import ru.promcluster.bulk.JobComparison.CriterionChange;
import ru.promcluster.bulk.Regions;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.exchange.ApplicationReader;
import ru.promcluster.exchange.Limits;
import ru.promcluster.exchange.Reading;
import ru.promcluster.policy.simulation.Simulation.CriterionCount;
import ru.promcluster.policy.simulation.Simulation.Flip;
import ru.promcluster.policy.simulation.Simulation.Gate;
import ru.promcluster.policy.simulation.Simulation.RegionCount;
import ru.promcluster.policy.worker.protocol.Judgement;
import ru.promcluster.policy.worker.protocol.Opened;
import ru.promcluster.verdict.Bilingual;
import ru.promcluster.verdict.Status;

/** Counts what changes, application by application. What an application is called is read here, not by a worker. */
final class SimulationTally {

    private final ApplicationReader reader = new ApplicationReader(Limits.OF_WHAT_IS_KEPT);
    private final Opened before;
    private final Opened after;
    private final List<Flip> flips = new ArrayList<>();
    private final Map<String, Counter> criteria = new LinkedHashMap<>();
    private final Map<String, Counter> regions = new TreeMap<>();
    private long judged;
    private long notJudged;
    private long flipped;

    SimulationTally(Opened before, Opened after) {
        this.before = before;
        this.after = after;
        after.ids().forEach(id -> criteria.put(id, new Counter()));
        before.ids().forEach(id -> criteria.putIfAbsent(id, new Counter()));
    }

    private static final class Counter {
        private long all;
        private long fixed;
        private long broken;
        private long otherwise;

        void count(Change change) {
            switch (change) {
                case FIXED -> fixed++;
                case BROKEN -> broken++;
                case OTHERWISE -> otherwise++;
                case STILL, GOOD, ALONE -> {
                    // nothing changes
                }
            }
        }

        boolean hasChanges() {
            return fixed + broken + otherwise > 0;
        }
    }

    void add(KnownApplication known, List<Judgement> then, List<Judgement> now) {
        if (then.isEmpty() || now.isEmpty() || !(reader.read(known.json()) instanceof Reading.Accepted accepted)) {
            notJudged++;
            return;
        }
        add(known, accepted.application(), then.get(0), now.get(0));
    }

    private void add(KnownApplication known, ClusterApplication application, Judgement then, Judgement now) {
        judged++;
        var change = Change.of(then.verdict(), now.verdict());
        var codes = Regions.of(application);
        for (var region : codes.isEmpty() ? List.of("") : codes) {
            var counter = regions.computeIfAbsent(region, any -> new Counter());
            counter.all++;
            counter.count(change);
        }
        var changed = changed(then, now);
        changed.forEach(each -> criteria.getOrDefault(each.id(), new Counter()).count(each.change()));
        if (then.verdict() != now.verdict()) {
            flipped++;
            if (flips.size() < Simulation.MOST_FLIPS) {
                flips.add(new Flip(
                        known.key(),
                        known.published(),
                        application.id(),
                        application.name(),
                        codes,
                        then.verdict(),
                        now.verdict(),
                        change,
                        changed));
            }
        }
    }

    private List<CriterionChange> changed(Judgement then, Judgement now) {
        var old = statuses(before, then);
        var fresh = statuses(after, now);
        var changed = new ArrayList<CriterionChange>();
        for (var id : criteria.keySet()) {
            var one = old.getOrDefault(id, Status.NOT_APPLICABLE);
            var other = fresh.getOrDefault(id, Status.NOT_APPLICABLE);
            if (one != other) {
                changed.add(new CriterionChange(id, one, other, Change.of(one, other)));
            }
        }
        return changed;
    }

    private static Map<String, Status> statuses(Opened opened, Judgement judgement) {
        var statuses = new LinkedHashMap<String, Status>();
        var ids = opened.ids();
        for (int i = 0; i < ids.size(); i++) {
            statuses.put(ids.get(i), judgement.statuses().get(i));
        }
        return statuses;
    }

    Simulation result(BigDecimal reasonAbove) {
        var counts = new ArrayList<CriterionCount>();
        criteria.forEach((id, counter) -> {
            if (counter.hasChanges()) {
                counts.add(new CriterionCount(id, title(id), counter.fixed, counter.broken, counter.otherwise));
            }
        });
        var byRegion = new TreeMap<String, RegionCount>();
        regions.forEach((code, counter) ->
                byRegion.put(code, new RegionCount(counter.all, counter.fixed, counter.broken, counter.otherwise)));
        return new Simulation(
                judged, notJudged, flipped, flips, counts, byRegion, Gate.of(flipped, judged, reasonAbove));
    }

    private Bilingual title(String id) {
        Opened.@Nullable Asked found = null;
        for (var opened : List.of(before, after)) {
            for (var asked : opened.criteria()) {
                found = asked.id().equals(id) ? asked : found;
            }
        }
        return found == null ? new Bilingual(id, id) : found.title();
    }
}

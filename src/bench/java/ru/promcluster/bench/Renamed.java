package ru.promcluster.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import ru.promcluster.cluster.ClusterApplication;

/** Many applications made from a few by new ids, in another order each time they are run through. */
final class Renamed implements Iterable<ClusterApplication> {

    private final List<ClusterApplication> originals;
    private final int count;
    private int runs;

    Renamed(List<ClusterApplication> originals, int count) {
        this.originals = originals;
        this.count = count;
    }

    @Override
    public Iterator<ClusterApplication> iterator() {
        var order = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        if (runs > 0) {
            Collections.shuffle(order, new Random(runs));
        }
        runs++;
        return order.stream().map(this::renamed).iterator();
    }

    private ClusterApplication renamed(int place) {
        var of = originals.get(place % originals.size());
        return new ClusterApplication(
                "application-" + place,
                of.name(),
                of.filedOn(),
                of.reportingYear(),
                of.regions(),
                of.participants(),
                of.contracts(),
                of.infrastructure(),
                of.organisation(),
                of.agreementWithRegions(),
                of.programme(),
                of.functionalMap(),
                of.regionalProductivity(),
                of.jointProjects(),
                of.subsidies(),
                of.registry(),
                of.declared(),
                of.incomplete());
    }
}

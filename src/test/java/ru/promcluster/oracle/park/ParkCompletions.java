package ru.promcluster.oracle.park;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.ClusterApplication.PartialList;
import ru.promcluster.cluster.InfrastructureObject;
import ru.promcluster.cluster.InfrastructureObject.Kind;
import ru.promcluster.cluster.Share;
import ru.promcluster.oracle.ApplicationFacts;
import ru.promcluster.oracle.DeclaredFacts;
import ru.promcluster.oracle.Outcome;
import ru.promcluster.oracle.measure.Row;
import ru.promcluster.oracle.measure.Twin;

/**
 * Every way to fill in a small application for one row over industrial parks. Each row is a least over the parks, so of
 * the ways to fill in one object only those are kept that differ in the row's answer to it alone.
 */
public final class ParkCompletions {

    private final ClusterApplication partial;
    private final LocalDate day;
    private final Row row;

    private ParkCompletions(ClusterApplication partial, LocalDate day, Row row) {
        this.partial = partial;
        this.day = day;
        this.row = row;
    }

    public static List<Twin<ClusterApplication>> of(ClusterApplication partial, LocalDate day, Row row) {
        var completions = new ArrayList<Twin<ClusterApplication>>();
        var all = new ParkCompletions(partial, day, row);
        all.lists().forEach(list -> completions.add(list.map(all::application)));
        return completions;
    }

    private List<Twin<List<InfrastructureObject>>> lists() {
        var listed = partial.infrastructure();
        var declared = partial.declared().industrialParks();
        var places = new ArrayList<List<Twin<InfrastructureObject>>>();
        for (var object : listed == null ? List.<InfrastructureObject>of() : listed) {
            places.add(states(ParkFacts.of(object)));
        }
        var unlisted = new ParkFacts("unlisted");
        unlisted.kind = Kind.INDUSTRIAL_PARK;
        if (listed == null && declared != null) {
            for (int i = 0; i < declared; i++) {
                places.add(states(unlisted));
            }
        }
        var lists = Twin.product(places);
        boolean open = listed == null ? declared == null : partial.incomplete().contains(PartialList.INFRASTRUCTURE);
        return open ? Twin.extended(lists, states(unlisted)) : lists;
    }

    private List<Twin<InfrastructureObject>> states(ParkFacts known) {
        var byAnswer = new LinkedHashMap<Twin<Outcome>, Twin<InfrastructureObject>>();
        for (var kind : Twin.knownOr(known.kind, Kind.INDUSTRIAL_PARK, Kind.OTHER)) {
            for (var state : filled(known, kind)) {
                byAnswer.putIfAbsent(state.map(alone -> row.outcome(application(List.of(alone)), day)), state);
            }
        }
        return List.copyOf(byAnswer.values());
    }

    /** Sizes and answers; the row reads only some of them, and what it does not read makes no difference. */
    private List<Twin<InfrastructureObject>> filled(ParkFacts known, Kind kind) {
        var states = new ArrayList<Twin<InfrastructureObject>>();
        var shares = new Share[] {share(0), share(50), share(100)};
        for (var area : Twin.wholes(known.area, 20)) {
            for (var power : Twin.amounts(known.power, 3)) {
                for (var share : Twin.knownOr(known.industrialShare, shares)) {
                    for (boolean managed : Twin.knownOr(known.managingCompany, true, false)) {
                        states.add(area.with(power, (hectares, megawatts) -> {
                            var facts = new ParkFacts(known.id);
                            facts.kind = kind;
                            facts.area = hectares;
                            facts.power = megawatts;
                            facts.industrialShare = share;
                            facts.managingCompany = managed;
                            return facts.object();
                        }));
                    }
                }
            }
        }
        return states;
    }

    private static Share share(int perCent) {
        return new Share(BigDecimal.valueOf(perCent));
    }

    private ClusterApplication application(List<InfrastructureObject> objects) {
        var facts = ApplicationFacts.of(partial);
        facts.infrastructure = objects;
        facts.declared = new DeclaredFacts();
        facts.incomplete.clear();
        return facts.application();
    }
}

package ru.promcluster.oracle;

import static ru.promcluster.cluster.InfrastructureObject.Kind.ENGINEERING_CENTRE;
import static ru.promcluster.cluster.InfrastructureObject.Kind.INDUSTRIAL_PARK;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.ClusterApplication.PartialList;
import ru.promcluster.cluster.InfrastructureObject;
import ru.promcluster.cluster.InfrastructureObject.Kind;

/** All ways to fill in the infrastructure: unknown kinds, and objects that are not listed. */
final class InfrastructureStates {

    private InfrastructureStates() {}

    static List<Filled<Consumer<ApplicationFacts>>> of(ClusterApplication application, HandCriterion criterion) {
        var listed = application.infrastructure();
        var declared = criterion == HandCriterion.INDUSTRIAL_PARKS
                ? application.declared().industrialParks()
                : application.declared().technologyInfrastructure();
        var wanted = criterion == HandCriterion.INDUSTRIAL_PARKS ? INDUSTRIAL_PARK : ENGINEERING_CENTRE;
        if (listed == null && declared != null) {
            return fillings(List.of(Filled.small(objects(wanted, declared.intValue()))));
        }
        List<Filled<List<InfrastructureObject>>> ways = new ArrayList<>();
        ways.add(Filled.small(List.of()));
        for (var object : listed == null ? List.<InfrastructureObject>of() : listed) {
            var kind = object.kind();
            ways = kind == null
                    ? with(ways, List.of(objects(INDUSTRIAL_PARK, 1), objects(ENGINEERING_CENTRE, 1)))
                    : with(ways, List.of(objects(kind, 1)));
        }
        boolean open = listed == null || application.incomplete().contains(PartialList.INFRASTRUCTURE);
        return fillings(open ? withMore(ways, wanted) : ways);
    }

    private static List<Filled<List<InfrastructureObject>>> withMore(
            List<Filled<List<InfrastructureObject>>> ways, Kind wanted) {
        var more = with(ways, List.of(List.of(), objects(wanted, 1), objects(wanted, 2)));
        for (var way : with(ways, List.of(objects(wanted, Filled.VERY_MANY)))) {
            more.add(Filled.large(way.value()));
        }
        return more;
    }

    private static List<Filled<List<InfrastructureObject>>> with(
            List<Filled<List<InfrastructureObject>>> ways, List<List<InfrastructureObject>> choices) {
        var longer = new ArrayList<Filled<List<InfrastructureObject>>>();
        for (var way : ways) {
            for (var choice : choices) {
                var next = new ArrayList<>(way.value());
                next.addAll(choice);
                longer.add(Filled.small(next));
            }
        }
        return longer;
    }

    private static List<Filled<Consumer<ApplicationFacts>>> fillings(List<Filled<List<InfrastructureObject>>> ways) {
        var fillings = new ArrayList<Filled<Consumer<ApplicationFacts>>>();
        for (var way : ways) {
            fillings.add(new Filled<>(facts -> facts.infrastructure = way.value(), way.veryLarge()));
        }
        return fillings;
    }

    private static List<InfrastructureObject> objects(Kind kind, int count) {
        return Collections.nCopies(
                count, new InfrastructureObject("o", null, kind, null, null, null, null, null, null));
    }
}

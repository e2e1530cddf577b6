package ru.promcluster.bulk;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.Participant;

/** The subjects of the Federation that an application is counted in. */
public final class Regions {

    private Regions() {}

    /** Their codes, sorted: those the application names, else those of its participants. */
    public static List<String> of(ClusterApplication application) {
        var told = application.regions();
        if (told != null) {
            return List.copyOf(new TreeSet<>(told));
        }
        var roster = application.participants();
        return roster == null ? List.of() : of(roster);
    }

    private static List<String> of(List<Participant> roster) {
        var regions = new TreeSet<String>();
        for (var participant : roster) {
            add(participant.region(), regions);
        }
        return List.copyOf(regions);
    }

    private static void add(@Nullable String region, Set<String> regions) {
        if (region != null) {
            regions.add(region);
        }
    }
}

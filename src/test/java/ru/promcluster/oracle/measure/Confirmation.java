package ru.promcluster.oracle.measure;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.RegistryEntry;
import ru.promcluster.oracle.ApplicationFacts;
import ru.promcluster.oracle.Known;

/** The row {@code confirmed-cluster}: a decision on conformity lasts five years (decree 1956, point 2). */
public final class Confirmation {

    private static final int YEARS = 5;

    private Confirmation() {}

    public static Row row() {
        return Row.atLeast("confirmed-cluster", 1, (application, day) -> {
            var entry = Known.fact(application.registry(), "registry");
            return Reading.yesNo(!entry.absent() && isInForce(entry, day));
        });
    }

    private static boolean isInForce(RegistryEntry entry, LocalDate day) {
        var included = Known.fact(entry.includedOn(), "includedOn");
        var confirmed = Known.fact(entry.confirmedOn(), "confirmedOn");
        return covers(included, day) || covers(confirmed, day);
    }

    /** A decision that lies ahead says nothing yet; the latest of two covers the day where any of them does. */
    private static boolean covers(LocalDate decision, LocalDate day) {
        return !decision.isAfter(day) && !lastDay(decision).isBefore(day);
    }

    /** The same day five years later; five years after a 29 February there is only the 28th. */
    static LocalDate lastDay(LocalDate decision) {
        boolean leapDay = decision.getMonth() == Month.FEBRUARY && decision.getDayOfMonth() == 29;
        return LocalDate.of(decision.getYear() + YEARS, decision.getMonth(), leapDay ? 28 : decision.getDayOfMonth());
    }

    /** All ways to fill in the entry: an unknown day may be long ago, the day itself, or the day after. */
    public static List<Twin<ClusterApplication>> completions(ClusterApplication partial, LocalDate day) {
        var entry = partial.registry();
        var entries = new ArrayList<RegistryEntry>();
        if (entry == null || entry.absent()) {
            entries.add(RegistryEntry.NONE);
        }
        if (entry == null || !entry.absent()) {
            for (var included : days(entry == null ? null : entry.includedOn(), day)) {
                for (var confirmed : days(entry == null ? null : entry.confirmedOn(), day)) {
                    entries.add(new RegistryEntry(false, null, included, confirmed));
                }
            }
        }
        var completions = new ArrayList<Twin<ClusterApplication>>();
        for (var each : entries) {
            var facts = ApplicationFacts.of(partial);
            facts.registry = each;
            completions.add(Twin.same(facts.application()));
        }
        return completions;
    }

    private static List<LocalDate> days(@Nullable LocalDate known, LocalDate day) {
        return known == null ? List.of(day.minusYears(YEARS + 1), day, day.plusDays(1)) : List.of(known);
    }
}

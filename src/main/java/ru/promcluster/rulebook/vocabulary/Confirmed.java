package ru.promcluster.rulebook.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.Confirmation;
import ru.promcluster.cluster.RegistryEntry;
import ru.promcluster.verdict.Bounds;
import ru.promcluster.verdict.Measure;

/** Whether the cluster is in the register with a confirmation that holds. */
final class Confirmed {

    private static final String INCLUDED = "/registry/includedOn";
    private static final String CONFIRMED = "/registry/confirmedOn";

    private Confirmed() {}

    /** One known day within the period is enough; a day that is left out may be within it. */
    static Measure on(LocalDate day, @Nullable RegistryEntry entry) {
        if (entry == null) {
            return Measure.of(Bounds.YES_OR_NO, List.of(), List.of(INCLUDED, CONFIRMED));
        }
        if (entry.absent()) {
            return Measure.of(Bounds.exactly(0), List.of("/registry"), List.of());
        }
        var last = Confirmation.of(entry, day);
        if (last != null && last.holdsOn(day)) {
            var pointer = last.on().equals(entry.confirmedOn()) ? CONFIRMED : INCLUDED;
            return Measure.of(Bounds.exactly(1), List.of(pointer), List.of());
        }
        var evidence = new ArrayList<String>();
        var missing = new ArrayList<String>();
        (entry.includedOn() == null ? missing : evidence).add(INCLUDED);
        (entry.confirmedOn() == null ? missing : evidence).add(CONFIRMED);
        return Measure.of(missing.isEmpty() ? Bounds.exactly(0) : Bounds.YES_OR_NO, evidence, missing);
    }
}

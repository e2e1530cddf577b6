package ru.promcluster.rulebook.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import ru.promcluster.cluster.Scenario;
import ru.promcluster.verdict.Measure;

/**
 * A group whose members come from several parts: the members of today, those about to join, those that may. Who is in one
 * part says nothing of another, so the least and the greatest numbers add up.
 */
final class Parts {

    private Parts() {}

    static Count sum(List<MemberGroup> parts) {
        long min = 0;
        long max = 0;
        for (var part : parts) {
            min = Count.add(min, part.total().min());
            max = Count.add(max, part.total().max());
        }
        return new Count(min, max);
    }

    /** @param parts in the order of the scenarios */
    static Measure count(Count total, List<MemberGroup> parts) {
        var evidence = new LinkedHashSet<String>();
        var missing = new LinkedHashSet<String>();
        var scenarios = List.of(Scenario.values());
        for (int i = 0; i < parts.size(); i++) {
            var count = parts.get(i).count();
            var pointers = new NewcomerPointers(scenarios.get(i));
            count.evidence().forEach(pointer -> evidence.add(pointers.of(pointer)));
            count.missing().forEach(pointer -> missing.add(pointers.of(pointer)));
        }
        return Measure.of(
                total.bounds(), new ArrayList<>(evidence), total.isExact() ? List.of() : new ArrayList<>(missing));
    }
}

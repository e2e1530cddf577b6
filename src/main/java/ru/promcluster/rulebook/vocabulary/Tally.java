package ru.promcluster.rulebook.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ru.promcluster.verdict.Measure;

/** Counts one after the other what surely is so and what may be. */
final class Tally {

    private final Set<String> evidence = new LinkedHashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private long surely;
    private long perhaps;

    /**
     * One that is looked at.
     *
     * @param rests pointers of the facts that make it so
     * @param open pointers of the facts that leave it open
     */
    void add(Answer answer, List<String> rests, List<String> open) {
        switch (answer) {
            case YES -> {
                surely++;
                evidence.addAll(rests);
            }
            case MAYBE -> {
                perhaps++;
                missing.addAll(open);
            }
            case NO -> {
                // It does not count.
            }
        }
    }

    /** @param list pointer of the list, which tells by itself that there is none; empty: it is not given */
    Measure measure(Unlisted unlisted, List<String> list) {
        var number = unlisted.number();
        var count = new Count(
                Count.add(surely, number.min()), Count.add(Count.add(surely, perhaps), number.max()));
        if (evidence.isEmpty()) {
            evidence.addAll(list);
        }
        evidence.addAll(unlisted.evidence());
        missing.addAll(unlisted.missing());
        return Measure.of(
                count.bounds(), List.copyOf(evidence), count.isExact() ? List.of() : List.copyOf(missing));
    }
}

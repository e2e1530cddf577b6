package ru.promcluster.rulebook.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.promcluster.verdict.Measure;

/**
 * A list of the application other than the roster: its known elements, and how many more there may be.
 *
 * @param elements what is listed
 * @param pointer JSON Pointer of the list
 * @param complete all there are, are listed
 * @param unlisted how many there are besides; {@link Count#UNLIMITED}: nothing bounds it
 */
record ListedObjects<T>(List<T> elements, String pointer, boolean complete, long unlisted) {

    static <T> ListedObjects<T> of(
            @Nullable List<T> list, boolean partial, @Nullable Long declaredTotal, String pointer) {
        if (list != null && !partial) {
            return new ListedObjects<>(list, pointer, true, 0);
        }
        var elements = list == null ? List.<T>of() : list;
        var unlisted = declaredTotal == null || declaredTotal < elements.size()
                ? Count.UNLIMITED
                : declaredTotal - elements.size();
        return new ListedObjects<>(elements, pointer, false, unlisted);
    }

    /**
     * How many elements have a property.
     *
     * @param property {@code null}: the field is missing
     * @param declared the declared number of such elements, used where the list is not complete
     */
    Measure count(Function<T, @Nullable Boolean> property, PointerColumn field, @Nullable Declared declared) {
        var evidence = new ArrayList<String>();
        var missing = new ArrayList<String>();
        for (int i = 0; i < elements.size(); i++) {
            var answer = Answer.of(property.apply(elements.get(i)));
            if (answer == Answer.YES) {
                evidence.add(field.at(i));
            } else if (answer == Answer.MAYBE) {
                missing.add(field.at(i));
            }
        }
        if (!complete && declared != null && declared.total != null && declared.total >= evidence.size()) {
            return Measure.of(Count.exactly(declared.total).bounds(), List.of(declared.pointer), List.of());
        }
        var count = new Count(evidence.size(), Count.add((long) evidence.size() + missing.size(), unlisted));
        if (evidence.isEmpty() && complete) {
            evidence.add(pointer);
        }
        return Measure.of(count.bounds(), evidence, count.isExact() ? List.of() : asked(missing, declared));
    }

    /** How many there may be besides those that are listed; it rests on the list, if there is one. */
    Measure notListed() {
        var besides = new Count(0, unlisted);
        var evidence = complete || !elements.isEmpty() ? List.of(pointer) : List.<String>of();
        return Measure.of(besides.bounds(), evidence, besides.isExact() ? List.of() : List.of(pointer));
    }

    private List<String> asked(List<String> missing, @Nullable Declared declared) {
        if (!complete && declared != null && declared.total == null) {
            return List.of(declared.pointer);
        }
        if (unlisted > 0) {
            missing.add(pointer);
        }
        return missing;
    }

    /** A declared total and where it stands. */
    record Declared(@Nullable Long total, String pointer) {}
}

package ru.promcluster.rulebook.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.promcluster.verdict.Bounds;
import ru.promcluster.verdict.Bounds.End;
import ru.promcluster.verdict.Measure;

/** Objects of a list that are of one kind, listed or not: the one with the least or the greatest figure decides. */
final class ObjectGroup<T> {

    private final ListedObjects<T> objects;
    private final Function<T, Answer> belonging;
    private final @Nullable PointerColumn tells;
    private final ListedObjects.Declared declared;
    /** The declared number is that of the objects which surely belong: there is no other. */
    private final boolean full;

    /**
     * @param belonging whether an object is of the kind
     * @param tells the field that says so; {@code null}: all are
     * @param declared the declared number of objects of the kind, used where the list is not complete
     */
    ObjectGroup(
            ListedObjects<T> objects,
            Function<T, Answer> belonging,
            @Nullable PointerColumn tells,
            ListedObjects.Declared declared) {
        this.objects = objects;
        this.belonging = belonging;
        this.tells = tells;
        this.declared = declared;
        long sure = objects.elements().stream()
                .filter(object -> belonging.apply(object) == Answer.YES)
                .count();
        full = !objects.complete() && declared.total() != null && declared.total() == sure;
    }

    /** The least figure has to suffice; where there may be no such object, that passes and counts as the greatest. */
    Measure least(ObjectFigure<T> figure) {
        return decided(figure, true);
    }

    /** The greatest figure must not exceed; where there may be no such object, that passes and counts as 0. */
    Measure greatest(ObjectFigure<T> figure) {
        return decided(figure, false);
    }

    private Measure decided(ObjectFigure<T> figure, boolean byLeast) {
        var open = !objects.complete() && !full;
        var evidence = new ArrayList<String>();
        var missing = new ArrayList<String>();
        var ofAll = open ? figure.any() : null;
        Bounds ofSure = null;
        boolean ofNothing = false;
        for (int i = 0; i < objects.elements().size(); i++) {
            var object = objects.elements().get(i);
            var answer = belonging.apply(object);
            if (answer == Answer.NO || (answer == Answer.MAYBE && full)) {
                continue;
            }
            var range = figure.range().apply(object);
            ofAll = ofAll == null ? range : ofAll.orElse(range);
            if (answer == Answer.YES) {
                ofSure = ofSure == null ? range : inner(ofSure, range, byLeast);
                ofNothing |= figure.ofNothing().test(object);
            }
            if (tells != null) {
                (answer == Answer.YES ? evidence : missing).add(tells.at(i));
            }
            note(figure, range, i, evidence, missing);
        }
        if (ofAll == null) {
            return Measure.notApplicable(List.of(full ? declared.pointer() : objects.pointer()));
        }
        noteOthers(open, evidence, missing);
        var inner = ofSure == null ? figure.any() : ofSure;
        var bounds = byLeast ? new Bounds(ofAll.min(), inner.max()) : new Bounds(inner.min(), ofAll.max());
        return new Measure(bounds, evidence, missing, ofNothing);
    }

    private void note(ObjectFigure<T> figure, Bounds range, int place, List<String> evidence, List<String> missing) {
        for (var fact : figure.facts()) {
            if (fact.of(objects.elements().get(place)) != null) {
                evidence.add(fact.field().at(place));
            } else if (!range.isExact()) {
                missing.add(fact.field().at(place));
            }
        }
    }

    private void noteOthers(boolean open, List<String> evidence, List<String> missing) {
        if (open) {
            missing.add(objects.pointer());
        } else if (full) {
            evidence.add(declared.pointer());
        } else if (evidence.isEmpty()) {
            evidence.add(objects.pointer());
        }
    }

    /** The end that all objects keep: of two greatest values of the least figure the lesser, and the other way round. */
    private static Bounds inner(Bounds one, Bounds other, boolean byLeast) {
        return byLeast
                ? new Bounds(null, lesser(one.max(), other.max()))
                : new Bounds(greater(one.min(), other.min()), null);
    }

    private static @Nullable End lesser(@Nullable End one, @Nullable End other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        int order = one.value().compareTo(other.value());
        return order < 0 || (order == 0 && !one.reached()) ? one : other;
    }

    private static @Nullable End greater(@Nullable End one, @Nullable End other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        int order = one.value().compareTo(other.value());
        return order > 0 || (order == 0 && !one.reached()) ? one : other;
    }
}

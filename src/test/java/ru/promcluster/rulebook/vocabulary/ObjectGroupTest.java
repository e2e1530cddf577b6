package ru.promcluster.rulebook.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.promcluster.rulebook.vocabulary.ListedObjects.Declared;
import ru.promcluster.rulebook.vocabulary.ObjectFigure.Fact;
import ru.promcluster.verdict.Bounds.End;
import ru.promcluster.verdict.Measure;

/** The least and the greatest figure of objects, held against every way to fill in what is not known. */
class ObjectGroupTest {

    /** An object of a list: whether it belongs, and its figure. */
    private record Thing(Answer belongs, @Nullable Integer figure) {}

    private static final Fact<Thing> FIGURE = new Fact<>(
            thing -> thing.figure() == null ? null : BigDecimal.valueOf(thing.figure()), PointerColumn.PARK_AREA);
    private static final ObjectFigure<Thing> FREE = ObjectFigure.of(FIGURE);

    /** Stands for a figure without limit: no known one reaches it. */
    private static final int ENDLESS = 9;

    private enum Listing {
        COMPLETE,
        PARTIAL,
        ABSENT
    }

    private static ObjectGroup<Thing> group(List<Thing> things, Listing listing, @Nullable Long declared) {
        var list = listing == Listing.ABSENT ? null : things;
        var objects = ListedObjects.of(list, listing == Listing.PARTIAL, null, "/infrastructure");
        return new ObjectGroup<>(
                objects,
                Thing::belongs,
                PointerColumn.OBJECT_KIND,
                new Declared(declared, "/declared/industrialParks"));
    }

    /** The figures of those that belong, in every way to fill in what is not known; small figures and an endless one. */
    private static List<List<Integer>> completions(List<Thing> things, Listing listing, @Nullable Long declared) {
        List<List<Integer>> ways = List.of(List.of());
        long sure = 0;
        for (var thing : listing == Listing.ABSENT ? List.<Thing>of() : things) {
            sure += thing.belongs == Answer.YES ? 1 : 0;
            var more = new ArrayList<List<Integer>>();
            for (var way : ways) {
                if (thing.belongs != Answer.YES) {
                    more.add(way);
                }
                if (thing.belongs != Answer.NO) {
                    for (int figure : thing.figure == null ? List.of(0, ENDLESS) : List.of(thing.figure)) {
                        more.add(with(way, figure));
                    }
                }
            }
            ways = more;
        }
        if (listing == Listing.COMPLETE) {
            return ways;
        }
        var all = new ArrayList<List<Integer>>();
        for (var way : ways) {
            for (int unlisted = 0; unlisted <= 2; unlisted++) {
                if (declared == null || declared < sure || declared == way.size() + unlisted) {
                    all.addAll(withUnlisted(way, unlisted));
                }
            }
        }
        return all;
    }

    private static List<List<Integer>> withUnlisted(List<Integer> way, int unlisted) {
        List<List<Integer>> ways = List.of(way);
        for (int i = 0; i < unlisted; i++) {
            ways = ways.stream()
                    .flatMap(each -> List.of(with(each, 0), with(each, ENDLESS)).stream())
                    .toList();
        }
        return ways;
    }

    private static List<Integer> with(List<Integer> way, int figure) {
        var more = new ArrayList<>(way);
        more.add(figure);
        return more;
    }

    @Test
    void the_bounds_are_what_the_ways_to_fill_in_the_facts_give() {
        int looked = 0;
        int notApplicable = 0;
        for (var things : lists()) {
            for (var listing : Listing.values()) {
                for (var declared : new @Nullable Long[] {null, 0L, 1L, 2L}) {
                    var ways = completions(things, listing, declared);
                    var group = group(things, listing, declared);
                    looked++;
                    notApplicable += check(ways, true, group.least(FREE));
                    check(ways, false, group.greatest(FREE));
                }
            }
        }

        assertThat(looked).isEqualTo(157 * 3 * 4);
        assertThat(notApplicable).isBetween(50, 500);
    }

    private static int check(List<List<Integer>> ways, boolean least, Measure measured) {
        var values = new TreeSet<Integer>();
        for (var way : ways) {
            values.add(way.stream()
                    .reduce((one, other) -> least ? Math.min(one, other) : Math.max(one, other))
                    // Where there is none, that passes.
                    .orElse(least ? ENDLESS : 0));
        }
        var bounds = measured.bounds();
        if (ways.stream().allMatch(List::isEmpty)) {
            assertThat(bounds).isNull();
            return 1;
        }
        Objects.requireNonNull(bounds, ways::toString);
        assertThat(value(bounds.min())).as("least of %s", ways).isEqualTo(values.first());
        assertThat(value(bounds.max())).as("greatest of %s", ways).isEqualTo(values.last());
        assertThat(measured.missing().isEmpty()).isEqualTo(values.size() == 1);
        return 0;
    }

    private static int value(@Nullable End end) {
        return end == null ? ENDLESS : end.value().decimal().intValueExact();
    }

    /** All lists of up to two things. */
    private static List<List<Thing>> lists() {
        var things = new ArrayList<Thing>();
        for (var belongs : Answer.values()) {
            for (var figure : new @Nullable Integer[] {null, 0, 1, 3}) {
                things.add(new Thing(belongs, figure));
            }
        }
        var lists = new ArrayList<List<Thing>>();
        lists.add(List.of());
        things.forEach(one -> lists.add(List.of(one)));
        things.forEach(one -> things.forEach(other -> lists.add(List.of(one, other))));
        return lists;
    }

    /** Amount and whole of a thing; a line stands for what is not known. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    3, 12, 25,     25,     false
                    1,  3, 33.3333, 33.3333, false
                    0, 12, 0,      0,      false
                    0,  0, 0,      0,      true
                    3,  0, 0,      0,      true
                    -,  0, 0,      0,      true
                    0,  -, 0,      0,      false
                    12, 3, 400,    400,    false
                    -, 12, 0,      -,      false
                    3,  -, 0,      -,      false
                    -,  -, 0,      -,      false
                    """)
    void a_share_of_something_that_does_not_bound_it(
            @Nullable Integer amount,
            @Nullable Integer whole,
            BigDecimal min,
            @Nullable BigDecimal max,
            boolean ofNothing) {
        record Pair(@Nullable Integer amount, @Nullable Integer whole) {}
        var share = ObjectFigure.percent(
                new Fact<Pair>(pair -> decimal(pair.amount()), PointerColumn.PROJECT_OWN_FUNDS),
                new Fact<Pair>(pair -> decimal(pair.whole()), PointerColumn.PROJECT_VALUE));
        var objects = ListedObjects.of(List.of(new Pair(amount, whole)), false, null, "/jointProjects");

        var measured = new ObjectGroup<>(
                        objects, pair -> Answer.YES, null, new Declared(null, "/declared/jointProjects"))
                .least(share);

        var bounds = Objects.requireNonNull(measured.bounds());
        assertThat(shown(bounds.min())).isEqualTo(min);
        assertThat(shown(bounds.max())).isEqualTo(max);
        assertThat(measured.emptyWhole()).isEqualTo(ofNothing);
    }

    private static @Nullable BigDecimal decimal(@Nullable Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }

    private static @Nullable BigDecimal shown(@Nullable End end) {
        return end == null ? null : end.value().rounded(java.math.RoundingMode.FLOOR);
    }
}

package ru.promcluster.rulebook.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import ru.promcluster.verdict.Measure;
import ru.promcluster.verdict.Quotient;

/** Every way to fill in small lists of contracts and subsidies, against the bounds that were measured. */
class BatchSubsidiesBoundsTest {

    private static final List<String> BUYERS = List.of("a", "b");
    private static final long LARGE = 1_000;
    private static final List<Long> AMOUNTS = List.of(0L, 1L, LARGE);

    private record Bought(
            String buyer, @Nullable Boolean batch, @Nullable Long value) {

        Stream<Bought> completions() {
            return all(batch, List.of(true, false))
                    .flatMap(batchOrNot -> all(value, AMOUNTS).map(amount -> new Bought(buyer, batchOrNot, amount)));
        }

        String told() {
            return "{'supplier': '" + (buyer.equals("a") ? "b" : "a") + "', 'buyer': '" + buyer + "'"
                    + field("startBatch", batch) + field("value", value) + "}";
        }
    }

    private record Asked(
            @Nullable String measure,
            @Nullable String applicant,
            @Nullable Long amount) {

        Stream<Asked> completions() {
            return all(measure, List.of("START_BATCHES", "OTHER"))
                    .flatMap(name -> all(applicant, BUYERS)
                            .flatMap(who -> all(amount, AMOUNTS).map(sum -> new Asked(name, who, sum))));
        }

        String told() {
            var fields = field("measure", measure == null ? null : "'" + measure + "'")
                    + field("applicant", applicant == null ? null : "'" + applicant + "'")
                    + field("amount", amount);
            return "{" + (fields.isEmpty() ? "" : fields.substring(2)) + "}";
        }
    }

    private static String field(String name, @Nullable Object value) {
        return value == null ? "" : ", '" + name + "': " + value;
    }

    private static <T> Stream<T> all(@Nullable T known, List<T> possible) {
        return known == null ? possible.stream() : Stream.of(known);
    }

    /** @param open contracts that are not listed may exist */
    private record Small(List<Bought> contracts, List<Asked> subsidies, boolean open) {

        static Small drawn(Random random) {
            var contracts = Stream.generate(() -> new Bought(
                            one(random, BUYERS),
                            perhaps(random, List.of(true, false)),
                            perhaps(random, List.of(0L, 2L))))
                    .limit(random.nextInt(3))
                    .toList();
            var subsidies = Stream.generate(() -> new Asked(
                            random.nextInt(4) > 0 ? "START_BATCHES" : perhaps(random, List.of("OTHER")),
                            random.nextInt(4) > 0 ? one(random, BUYERS) : null,
                            perhaps(random, List.of(0L, 1L, 3L))))
                    .limit(random.nextInt(3))
                    .toList();
            return new Small(contracts, subsidies, random.nextInt(4) == 0);
        }

        private static <T> T one(Random random, List<T> of) {
            return of.get(random.nextInt(of.size()));
        }

        private static <T> @Nullable T perhaps(Random random, List<T> of) {
            return random.nextInt(3) == 0 ? null : one(random, of);
        }

        String told() {
            return "'participants': [{'id': 'a'}, {'id': 'b'}], 'contracts': ["
                    + contracts.stream().map(Bought::told).collect(Collectors.joining(", "))
                    + "], 'subsidies': ["
                    + subsidies.stream().map(Asked::told).collect(Collectors.joining(", ")) + "]"
                    + (open ? ", 'incomplete': ['contracts']" : "");
        }

        List<Small> completions() {
            var unlisted = List.of(new Bought("a", true, LARGE), new Bought("b", true, LARGE));
            var filled = new ArrayList<Small>();
            for (var bought : products(contracts, Bought::completions)) {
                for (var asked : products(subsidies, Asked::completions)) {
                    filled.add(new Small(bought, asked, false));
                    for (var more : open ? unlisted : List.<Bought>of()) {
                        filled.add(new Small(
                                Stream.concat(bought.stream(), Stream.of(more)).toList(), asked, false));
                    }
                }
            }
            return filled;
        }

        long asked(String by) {
            return ofMeasure()
                    .filter(asked -> by.equals(asked.applicant))
                    .mapToLong(asked -> Objects.requireNonNull(asked.amount))
                    .sum();
        }

        Stream<Asked> ofMeasure() {
            return subsidies.stream().filter(asked -> "START_BATCHES".equals(asked.measure));
        }

        long bought(String by) {
            return contracts.stream()
                    .filter(bought -> by.equals(bought.buyer) && Boolean.TRUE.equals(bought.batch))
                    .mapToLong(bought -> Objects.requireNonNull(bought.value))
                    .sum();
        }

        boolean isUnnamedTwice() {
            return subsidies.stream().filter(asked -> asked.applicant == null).count() > 1;
        }

        /** {@code null}: more than any figure. */
        @Nullable
        Quotient share() {
            var greatest = Quotient.ZERO;
            for (var buyer : BUYERS) {
                long asked = asked(buyer);
                long bought = bought(buyer);
                if (asked > 0 && bought == 0) {
                    return null;
                }
                var share = asked == 0
                        ? Quotient.ZERO
                        : Quotient.percent(BigDecimal.valueOf(asked), BigDecimal.valueOf(bought));
                greatest = share.compareTo(greatest) > 0 ? share : greatest;
            }
            return greatest;
        }

        Quotient amount() {
            return Quotient.of(Math.max(asked("a"), asked("b")));
        }
    }

    private static <T> List<List<T>> products(List<T> elements, Function<T, Stream<T>> completions) {
        var products = new ArrayList<List<T>>(List.of(List.of()));
        for (var element : elements) {
            var longer = new ArrayList<List<T>>();
            for (var product : products) {
                completions
                        .apply(element)
                        .forEach(next -> longer.add(
                                Stream.concat(product.stream(), Stream.of(next)).toList()));
            }
            products.clear();
            products.addAll(longer);
        }
        return products;
    }

    @Test
    void the_bounds_hold_every_way_to_fill_in_the_facts_and_no_more() {
        int tight = 0;
        for (long seed = 0; seed < 1_000; seed++) {
            var small = Small.drawn(new Random(seed));
            var batches = Views.of(small.told()).getStartBatches();
            var filled = small.completions();
            var asked =
                    filled.stream().anyMatch(each -> each.ofMeasure().findAny().isPresent());
            var isTight = !small.open && !small.isUnnamedTwice();

            tight += isTight ? 1 : 0;
            check(batches.greatestSubsidy(), asked, filled, Small::amount, isTight, small);
            check(batches.greatestSubsidyShare(), asked, filled, Small::share, isTight, small);
        }
        assertThat(tight).isGreaterThan(600);
    }

    private static void check(
            Measure measure,
            boolean asked,
            List<Small> filled,
            Function<Small, @Nullable Quotient> truth,
            boolean isTight,
            Small of) {
        if (!asked) {
            assertThat(Views.told(measure)).as("%s", of).isEqualTo("none");
            return;
        }
        var finite = new ArrayList<Quotient>();
        boolean infinite = false;
        for (var each : filled) {
            var value = truth.apply(each);
            infinite |= value == null;
            if (value != null) {
                finite.add(value);
            }
        }
        var bounds = measure.bounds();
        if (bounds == null) {
            assertThat(measure.endless() && finite.isEmpty())
                    .as("%s: %s", of, measure)
                    .isTrue();
            return;
        }
        var min = Objects.requireNonNull(bounds.min());
        var max = bounds.max();
        assertThat(infinite && max != null).as("%s: %s", of, measure).isFalse();
        assertThat(finite)
                .as("%s: %s", of, measure)
                .allMatch(value ->
                        min.value().compareTo(value) <= 0 && (max == null || value.compareTo(max.value()) <= 0));
        if (isTight) {
            assertThat(finite).as("%s: %s", of, measure).isNotEmpty();
            var least = finite.stream().min(Quotient::compareTo).orElseThrow();
            var most = finite.stream().max(Quotient::compareTo).orElseThrow();
            assertThat(min.reached() ? least.equals(min.value()) : least.compareTo(Quotient.of(LARGE)) < 0)
                    .as("%s: %s", of, measure)
                    .isTrue();
            assertThat(max == null ? infinite || most.compareTo(Quotient.of(LARGE)) >= 0 : most.equals(max.value()))
                    .as("%s: %s", of, measure)
                    .isTrue();
        }
    }
}

package ru.promcluster.oracle.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.Subsidy;
import ru.promcluster.exchange.ApplicationReader;
import ru.promcluster.exchange.ApplicationWriter;
import ru.promcluster.exchange.Limits;
import ru.promcluster.exchange.Reading;
import ru.promcluster.oracle.Eraser;
import ru.promcluster.oracle.Outcome.Status;
import ru.promcluster.oracle.measure.HandRuleset;
import ru.promcluster.oracle.measure.Row;

/** The made applications are whole, are accepted, and bring out every answer of every row. */
class CompleteMeasuresTest {

    private static final int SEEDS = 200;

    static Iterable<HandRuleset> editions() {
        return HandRulesets.all();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void every_row_is_passed_by_some_and_failed_by_others_on_each_day(HandRuleset ruleset) {
        for (var day : ruleset.days()) {
            var statuses = statuses(ruleset, day);

            for (var row : ruleset.rows()) {
                assertThat(statuses.get(row.id()))
                        .as("%s on %s", row.id(), day)
                        .containsAll(row.isInForce() ? Set.of(Status.PASSED, Status.FAILED) : Set.of());
            }
        }
    }

    @Test
    void what_is_over_nothing_comes_too() {
        var statuses = statuses(HandRulesets.all().get(1), LocalDate.of(2021, 1, 1));

        assertThat(statuses.get("subsidy-share")).isEqualTo(EnumSet.allOf(Status.class));
        assertThat(statuses.get("subsidy-cap")).isEqualTo(EnumSet.allOf(Status.class));
        assertThat(statuses.get("import-substitution")).doesNotContain(Status.NOT_APPLICABLE);
    }

    @Test
    void figures_lie_just_at_what_is_asked_and_beside_it() {
        var day = LocalDate.of(2021, 3, 1);
        var shares = new HashMap<Integer, Integer>();
        for (long seed = 0; seed < SEEDS; seed++) {
            for (var outcome : HandRulesets.all().get(1).outcomes(CompleteMeasures.application(seed, day), day)) {
                var value = outcome.value();
                var required = outcome.required();
                if (outcome.criterion().startsWith("subsidy") && value != null && required != null) {
                    shares.merge(value.compareTo(required), 1, Integer::sum);
                }
            }
        }

        assertThat(shares).containsOnlyKeys(-1, 0, 1);
        assertThat(shares.get(0)).isGreaterThan(20);
    }

    @Test
    void what_is_written_is_read_again() {
        for (long seed = 0; seed < 50; seed++) {
            var application = CompleteMeasures.application(seed, LocalDate.of(2024, 2, 29));

            assertThat(readAgain(application)).isEqualTo(application);
        }
    }

    @Test
    void small_ones_are_read_again_too() {
        for (var small : SmallCase.all()) {
            for (long seed = 0; seed < 50; seed++) {
                var application = small.application(seed);

                assertThat(readAgain(application))
                        .as("%s, seed %d", small, seed)
                        .isEqualTo(application);
            }
        }
    }

    @Test
    void subsidies_and_the_entry_in_the_register_are_forgotten_in_part_and_wholly() {
        var day = LocalDate.of(2024, 2, 29);
        var left = new HashSet<String>();
        for (long seed = 0; seed < SEEDS; seed++) {
            var erased = Eraser.erased(CompleteMeasures.application(seed % 20, day), day, seed);
            var subsidies = erased.subsidies();
            var entry = erased.registry();
            left.add(subsidies == null ? "no subsidies" : "subsidies");
            left.add(entry == null ? "no entry" : "entry");
            for (var subsidy : subsidies == null ? List.<Subsidy>of() : subsidies) {
                left.add(subsidy.amount() == null ? "no amount" : "amount");
                left.add(subsidy.applicant() == null ? "no applicant" : "applicant");
                left.add(subsidy.measure() == null ? "no measure" : "measure");
            }
            if (entry != null && !entry.absent()) {
                left.add(entry.includedOn() == null ? "not included" : "included");
                left.add(entry.confirmedOn() == null ? "not confirmed" : "confirmed");
            }
        }

        assertThat(left).hasSize(14);
    }

    private static Object readAgain(ClusterApplication application) {
        var reading = new ApplicationReader(Limits.DEFAULT).read(ApplicationWriter.write(application));
        return reading instanceof Reading.Accepted accepted ? accepted.application() : reading;
    }

    private static Map<String, Set<Status>> statuses(HandRuleset ruleset, LocalDate day) {
        var statuses = new HashMap<String, Set<Status>>();
        for (Row row : ruleset.rows()) {
            statuses.put(row.id(), EnumSet.noneOf(Status.class));
        }
        for (long seed = 0; seed < SEEDS; seed++) {
            for (var outcome : ruleset.outcomes(CompleteMeasures.application(seed, day), day)) {
                statuses.computeIfAbsent(outcome.criterion(), id -> EnumSet.noneOf(Status.class))
                        .add(outcome.status());
            }
        }
        return statuses;
    }
}

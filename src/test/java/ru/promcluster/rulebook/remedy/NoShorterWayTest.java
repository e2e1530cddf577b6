package ru.promcluster.rulebook.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.oracle.CompleteApplications;
import ru.promcluster.rulebook.RulebookReading;
import ru.promcluster.rulebook.Ruleset;
import ru.promcluster.verdict.Verdict;

/** On small applications every set of steps is tried: none is smaller than the one that was found. */
class NoShorterWayTest {

    private static final Ruleset REGISTRY = Objects.requireNonNull(
            Objects.requireNonNull(RulebookReading.of(Path.of("rules")).rulebook())
                    .ruleset("registry"));
    private static final int SEEDS = Integer.getInteger("way.seeds", 24);
    private static final int MOST_STEPS = Integer.getInteger("way.steps", 2);

    @ParameterizedTest
    @CsvSource({"2017-03-01, 11", "2019-06-30, 11", "2022-05-05, 11", "2023-12-31, 6", "2024-04-10, 6", "2025-07-01, 7"
    })
    void no_smaller_set_exists_on_applications_small_enough_to_try_all(LocalDate day, int participants) {
        var made = CompleteApplications.ofSize(participants);
        var edition = Objects.requireNonNull(REGISTRY.editionInForce(day));
        int compared = 0;

        for (long seed = 1; seed <= SEEDS; seed++) {
            var application = made.application(seed);
            if (Verdict.of(edition.judge(application, day)) == Verdict.NOT_ELIGIBLE
                    && wayIn(application, day).smallest() instanceof WayIn.Steps found
                    && found.steps().size() <= MOST_STEPS) {
                var region = Newcomers.regions(application).first();
                var every = new EveryWay(edition, day, region);
                for (int fewer = 1; fewer < found.steps().size(); fewer++) {
                    assertThat(every.least(application, fewer))
                            .as("%s on %s: %d of %s", application.id(), day, fewer, found.steps())
                            .isNull();
                }
                assertThat(every.least(application, found.steps().size()))
                        .as("%s on %s: %s", application.id(), day, found.steps())
                        .isEqualByComparingTo(found.roubles());
                compared++;
            }
        }

        assertThat(compared).isGreaterThan(1);
    }

    private static WayIn wayIn(ClusterApplication application, LocalDate day) {
        return WayInSearch.of(
                application,
                Objects.requireNonNull(REGISTRY.editionInForce(day)),
                day,
                REGISTRY.content().relief().wholeRegions(day),
                SearchLimits.USUAL);
    }
}

package ru.promcluster.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.ClusterApplication.PartialList;
import ru.promcluster.cluster.DeclaredTotals;
import ru.promcluster.cluster.Roubles;
import ru.promcluster.cluster.Share;
import ru.promcluster.oracle.CompleteApplications;
import ru.promcluster.oracle.Eraser;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Status;

/** Declared totals that contradict the lists and each other are a matter of data; no rule breaks down over them. */
class ContradictionTest {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 10);

    @Test
    void totals_that_fit_nothing_never_break_a_rule() {
        var drawn = CompleteApplications.ofAllSizes();
        int looked = 0;

        for (long seed = 0; seed < 1_000; seed++) {
            var random = new Random(seed);
            var application = drawn.application(seed % 50);
            var partial = random.nextBoolean() ? Eraser.erased(application, DAY, seed) : application;
            for (var finding : RealRules.judge(contradicted(partial, random), DAY)) {
                looked++;
                assertThat(isWhole(finding))
                        .as("%s, seed %d: %s", finding.criterion().id(), seed, finding)
                        .isTrue();
            }
        }

        assertThat(looked).isEqualTo(24_000);
    }

    /** A status, and missing facts wherever it is open. */
    private static boolean isWhole(Finding finding) {
        return finding.status() != Status.ERROR
                && (finding.status() != Status.UNDETERMINED
                        || !finding.missing().isEmpty());
    }

    private static ClusterApplication contradicted(ClusterApplication from, Random random) {
        return new ClusterApplication(
                from.id(),
                from.name(),
                from.filedOn(),
                from.reportingYear(),
                from.regions(),
                random.nextInt(4) == 0 ? null : from.participants(),
                from.contracts(),
                random.nextInt(4) == 0 ? null : from.infrastructure(),
                from.organisation(),
                from.agreementWithRegions(),
                from.programme(),
                from.functionalMap(),
                from.regionalProductivity(),
                random.nextInt(4) == 0 ? null : from.jointProjects(),
                from.subsidies(),
                from.registry(),
                totals(random),
                partial(random));
    }

    private static Set<PartialList> partial(Random random) {
        var partial = EnumSet.noneOf(PartialList.class);
        for (var list : PartialList.values()) {
            if (random.nextBoolean()) {
                partial.add(list);
            }
        }
        return partial;
    }

    private static DeclaredTotals totals(Random random) {
        var jobs = count(random);
        return new DeclaredTotals(
                count(random),
                count(random),
                count(random),
                count(random),
                jobs,
                count(random),
                Roubles.of(random.nextInt(100)),
                count(random),
                random.nextBoolean() ? Roubles.of(random.nextInt(100)) : null,
                random.nextBoolean() ? new Share(java.math.BigDecimal.valueOf(random.nextInt(101))) : null,
                count(random),
                null,
                null,
                count(random),
                count(random),
                count(random));
    }

    private static @Nullable Long count(Random random) {
        return random.nextBoolean() ? (long) random.nextInt(60) : null;
    }
}

package ru.promcluster.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.promcluster.cluster.Scenario;
import ru.promcluster.oracle.CompleteApplications;
import ru.promcluster.oracle.Eraser;
import ru.promcluster.oracle.HandJudge;
import ru.promcluster.oracle.Newcomers;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Status;

/** What is concluded of a cluster as if others had joined is what all facts say once they have. */
class ScenarioSoundnessTest {

    private static final int APPLICATIONS = Integer.getInteger("scenarios.applications", 40);
    private static final int ERASURES_EACH = 12;

    static Iterable<LocalDate> firstDays() {
        return HandJudge.firstDays();
    }

    @ParameterizedTest
    @MethodSource("firstDays")
    void with_all_facts_known_a_scenario_is_the_cluster_of_all_that_joined(LocalDate day) {
        var drawn = CompleteApplications.ofAllSizes();
        var edition = RealRules.edition(day);

        for (long seed = 0; seed < APPLICATIONS; seed++) {
            var complete = Newcomers.among(drawn.application(seed), seed);
            for (var scenario : Scenario.values()) {
                var found = edition.judge(complete, scenario, day);

                assertThat(found).isEqualTo(edition.judge(Newcomers.joined(complete, scenario), day));
            }
        }
    }

    /** 7 days × 40 applications × 12 erasures × 2 scenarios = 6 720. */
    @ParameterizedTest
    @MethodSource("firstDays")
    void forgetting_facts_never_turns_a_conclusion_round_whoever_joins(LocalDate day) {
        var drawn = CompleteApplications.ofAllSizes();
        var edition = RealRules.edition(day);
        var found = EnumSet.noneOf(Status.class);

        for (long seed = 0; seed < APPLICATIONS; seed++) {
            var complete = Newcomers.among(drawn.application(seed), seed);
            for (var scenario : EnumSet.complementOf(EnumSet.of(Scenario.MEMBERS))) {
                var truth = SoundnessTest.byId(Newcomers.joined(complete, scenario), day);
                for (long erasure = 0; erasure < ERASURES_EACH; erasure++) {
                    var number = 1_000 * seed + erasure;
                    var partial = Newcomers.declared(Eraser.erased(complete, day, number), complete, number);
                    for (var finding : edition.judge(partial, scenario, day)) {
                        found.add(finding.status());
                        assertThat(SoundnessTest.contradiction(finding, truth))
                                .as(
                                        "%s, %s, seed %d, erasure %d, %s",
                                        finding.criterion().id(), scenario, seed, erasure, day)
                                .isEmpty();
                        assertThat(pointless(finding))
                                .as("what is open asks for something")
                                .isFalse();
                    }
                }
            }
        }

        assertThat(found).contains(Status.PASSED, Status.FAILED, Status.UNDETERMINED);
    }

    private static boolean pointless(Finding finding) {
        return finding.status() == Status.UNDETERMINED && finding.missing().isEmpty();
    }
}

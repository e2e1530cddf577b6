package ru.promcluster.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import ru.promcluster.cluster.DevelopmentProgramme;
import ru.promcluster.cluster.InfrastructureObject.Kind;
import ru.promcluster.cluster.SpecialisedOrganisation;
import ru.promcluster.oracle.Outcome.Status;
import ru.promcluster.oracle.Outcome.Verdict;

/** Tables worked out by hand for papers, lists and editions. */
final class HandJudgePapersTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    @ParameterizedTest(name = "{0}")
    @MethodSource({"papers", "organisations", "lists"})
    void one_change_gives_the_value_and_status_worked_out_by_hand(
            String criterion, Consumer<Sample> change, String value, String status) {
        var sample = new Sample();
        change.accept(sample);

        var outcome = HandJudge.outcome(sample.application(), DAY, criterion);

        assertThat(outcome.status()).hasToString(status);
        assertThat(String.valueOf(outcome.value())).isEqualTo(value);
    }

    static Stream<Arguments> papers() {
        return Stream.of(
                row("development-programme", sample -> programme(sample, DAY, null), "1", "PASSED"),
                row("development-programme", sample -> programme(sample, DAY.plusDays(1), null), "0", "FAILED"),
                row("development-programme", sample -> programme(sample, DAY, DAY), "1", "PASSED"),
                row(
                        "development-programme",
                        sample -> programme(sample, DAY.minusDays(9), DAY.minusDays(1)),
                        "0",
                        "FAILED"),
                row(
                        "development-programme",
                        sample -> sample.facts.programme = DevelopmentProgramme.NONE,
                        "0",
                        "FAILED"),
                row("functional-map", sample -> {}, "1", "PASSED"),
                row("functional-map", sample -> sample.facts.functionalMap = false, "0", "FAILED"),
                row("regional-agreement", sample -> {}, "1", "PASSED"),
                row("regional-agreement", sample -> sample.facts.agreementWithRegions = false, "0", "FAILED"));
    }

    static Stream<Arguments> organisations() {
        var none = SpecialisedOrganisation.NONE;
        return Stream.of(
                row("specialised-organisation", sample -> {}, "1", "PASSED"),
                row("specialised-organisation", sample -> sample.facts.organisation = none, "0", "FAILED"),
                row("organisation-standing", sample -> {}, "1", "PASSED"),
                row("organisation-standing", sample -> organisation(sample, true, false, false), "0", "FAILED"),
                row("organisation-standing", sample -> organisation(sample, false, true, false), "0", "FAILED"),
                row("organisation-standing", sample -> organisation(sample, false, false, true), "0", "FAILED"),
                row("organisation-standing", sample -> sample.facts.organisation = none, "null", "NOT_APPLICABLE"),
                row("organisation-agreements", sample -> {}, "1", "PASSED"),
                row("organisation-agreements", sample -> organisation(sample, false, false, false), "0", "FAILED"),
                row("organisation-agreements", sample -> sample.facts.organisation = none, "null", "NOT_APPLICABLE"));
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                row("territory", sample -> {}, "2", "PASSED"),
                row("territory", sample -> sample.facts.regions = List.of("RU-CHE", "RU-CHE"), "1", "PASSED"),
                row("territory", sample -> sample.facts.regions = List.of(), "0", "FAILED"),
                row("territory", sample -> sample.facts.regions = null, "2", "PASSED"),
                row("project-passports", sample -> {}, "0", "PASSED"),
                row("project-passports", sample -> add(sample, 1, true, false), "1", "FAILED"),
                row("import-substitution", sample -> {}, "1", "PASSED"),
                row("import-substitution", HandJudgePapersTest::onlyOrdinaryProject, "0", "FAILED"),
                row("joint-project-value", sample -> add(sample, 1, false, true), "150000001", "PASSED"),
                row("joint-project-value", HandJudgePapersTest::onlyOrdinaryProject, "0", "FAILED"),
                row("joint-project-value", sample -> sample.projects.clear(), "0", "FAILED"),
                row("technology-infrastructure", sample -> {}, "2", "PASSED"),
                row("technology-infrastructure", sample -> sample.infrastructure.remove(2), "1", "FAILED"),
                row("technology-infrastructure", sample -> sample.object("other", Kind.OTHER), "3", "PASSED"),
                row("industrial-parks", sample -> {}, "1", "PASSED"),
                row("industrial-parks", sample -> sample.infrastructure.remove(0), "0", "FAILED"));
    }

    /** Letters of the law file's table in the contract's order: B binding, A advisory, - not in force. */
    @ParameterizedTest
    @CsvSource({
        "2015-08-15, 2015-779, B--BAB-BB-BABABBAAAABAAA",
        "2016-10-06, 2015-779, B--BAB-BB-BABABBAAAABAAA",
        "2016-10-07, 2016-963, B--BAB-BB-BABABBAAAABAAA",
        "2018-08-14, 2016-963, B--BAB-BB-BABABBAAAABAAA",
        "2018-08-15, 2018-905, B--BAB-BB-BA-ABBAAAABAAA",
        "2021-11-24, 2018-905, B--BAB-BB-BA-ABBAAAABAAA",
        "2021-11-25, 2021-1956, BB-BAB-BB-BA-ABBAAAAAAAA",
        "2022-12-31, 2021-1956, BB-BAB-BB-BA-ABBAAAAAAAA",
        "2023-01-01, 2022-2372, BB-BAB-BB-BA-ABBAAAAAAAA",
        "2023-10-09, 2022-2372, BB-BAB-BB-BA-ABBAAAAAAAA",
        "2023-10-10, 2023-1585, BB-BA-BBB-BA-ABAAAAAAAAA",
        "2024-04-09, 2023-1585, BB-BA-BBB-BA-ABAAAAAAAAA",
        "2024-04-10, 2024-413, BBBBA-BBBABA-ABAAAAAAAAA",
        "2026-01-01, 2024-413, BBBBA-BBBABA-ABAAAAAAAAA",
    })
    void each_edition_has_the_severities_of_the_table_and_finds_the_sample_eligible(
            LocalDate day, String edition, String letters) {
        var application = new Sample().application();

        var outcomes = HandJudge.outcomes(application, day);

        assertThat(HandJudge.editionOn(day)).isEqualTo(edition);
        assertThat(outcomes).extracting(Outcome::criterion).isEqualTo(HandJudge.criteria());
        assertThat(String.join(
                        "", outcomes.stream().map(HandJudgePapersTest::letter).toList()))
                .isEqualTo(letters);
        assertThat(outcomes).noneMatch(outcome -> outcome.status() == Status.FAILED);
        assertThat(HandJudge.verdict(application, day)).isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void a_failed_advisory_criterion_leaves_the_cluster_eligible_and_a_binding_one_does_not() {
        var advisory = new Sample();
        advisory.p(1).anchor = false;
        var binding = new Sample();
        binding.facts.functionalMap = false;

        var verdicts =
                List.of(HandJudge.verdict(advisory.application(), DAY), HandJudge.verdict(binding.application(), DAY));

        assertThat(verdicts).containsExactly(Verdict.ELIGIBLE, Verdict.NOT_ELIGIBLE);
    }

    @Test
    void a_day_before_the_decree_and_an_unknown_fact_are_refused() {
        var sample = new Sample();
        var unknown = new Sample();
        unknown.p(3).kind = null;

        assertThatThrownBy(() -> HandJudge.outcomes(sample.application(), LocalDate.of(2015, 8, 14)))
                .hasMessage("Decree 779 has no requirements on 2015-08-14");
        assertThatThrownBy(() -> HandJudge.outcomes(unknown.application(), DAY))
                .hasMessage("The hand judge needs to know kind");
    }

    @ParameterizedTest
    @CsvSource({
        "RU-AD, 2019-12-31, false", "RU-AD, 2020-01-01, true", "RU-AD, 2024-12-31, true", "RU-AD, 2025-01-01, false",
        "RU-KIR, 2024-12-31, false", "RU-KIR, 2025-01-01, true", "RU-KIR, 2030-12-31, true",
                "RU-KIR, 2031-01-01, false",
        "RU-KGN, 2024-12-31, true", "RU-KGN, 2025-01-01, true", "RU-DA, 2019-02-12, false", "RU-DA, 2019-02-13, true",
        "RU-DA, 2031-01-01, true", "RU-DNR, 2024-12-27, false", "RU-DNR, 2024-12-28, true", "RU-CHE, 2025-01-01, false",
        "RU-BEL, 2025-01-01, false", "RU-YAN, 2024-04-10, true", "RU-SEV, 2024-04-10, true",
                "RU-ARK, 2024-04-10, false",
    })
    void whole_regions_are_relieved_on_the_days_of_the_table(String region, LocalDate day, boolean relieved) {
        assertThat(HandRelief.isWholeRegion(region, day)).isEqualTo(relieved);
    }

    private static Arguments row(String criterion, Consumer<Sample> change, String value, String status) {
        return arguments(criterion, change, value, status);
    }

    private static String letter(Outcome outcome) {
        if (outcome.status() == Status.NOT_APPLICABLE) {
            return "-";
        }
        return outcome.severity().substring(0, 1);
    }

    private static void programme(Sample sample, LocalDate approvedOn, @Nullable LocalDate validUntil) {
        sample.facts.programme = new DevelopmentProgramme(false, approvedOn, validUntil, null);
    }

    private static void organisation(Sample sample, boolean inLiquidation, boolean bankrupt, boolean taxDebt) {
        sample.facts.organisation = Sample.organisation(false, inLiquidation, bankrupt, taxDebt);
    }

    private static void add(Sample sample, long value, boolean importSubstituting, boolean passport) {
        sample.projects.add(Sample.project("j2", value, importSubstituting, passport));
    }

    private static void onlyOrdinaryProject(Sample sample) {
        sample.projects.clear();
        add(sample, 0, false, true);
    }
}

package ru.promcluster.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ru.promcluster.cluster.Participant.Kind;
import ru.promcluster.cluster.Participant.ReliefGround;
import ru.promcluster.cluster.Participant.Role;
import ru.promcluster.cluster.Participant.Status;
import ru.promcluster.cluster.Roubles;

/** Tables worked out by hand for the criteria that look at members. */
final class HandJudgeMembersTest {

    private static final LocalDate IN_2016 = LocalDate.of(2016, 12, 1);
    private static final LocalDate IN_2018 = LocalDate.of(2018, 12, 1);
    private static final LocalDate IN_2022 = LocalDate.of(2022, 12, 1);
    private static final LocalDate IN_2023 = LocalDate.of(2023, 11, 1);
    private static final LocalDate IN_2024 = LocalDate.of(2024, 6, 1);

    @ParameterizedTest(name = "{0}")
    @MethodSource({"industrialCounts", "otherCounts", "founders", "cooperation", "dependency", "jobs"})
    void one_change_gives_the_value_and_status_worked_out_by_hand(
            String criterion, LocalDate day, Consumer<Sample> change, String value, String status) {
        var sample = new Sample();
        change.accept(sample);

        var outcome = HandJudge.outcome(sample.application(), day, criterion);

        assertThat(outcome.status()).hasToString(status);
        assertThat(String.valueOf(outcome.value())).isEqualTo(value);
    }

    static Stream<Arguments> industrialCounts() {
        return Stream.of(
                row(
                        "minimum-participants",
                        IN_2022,
                        sample -> sample.each(11, 12, HandJudgeMembersTest::notIndustrial),
                        "10",
                        "PASSED"),
                row(
                        "minimum-participants",
                        IN_2022,
                        sample -> sample.each(10, 12, HandJudgeMembersTest::notIndustrial),
                        "9",
                        "FAILED"),
                row(
                        "minimum-participants",
                        IN_2023,
                        sample -> sample.each(6, 12, HandJudgeMembersTest::notIndustrial),
                        "5",
                        "PASSED"),
                row(
                        "minimum-participants",
                        IN_2023,
                        sample -> sample.each(5, 12, HandJudgeMembersTest::notIndustrial),
                        "4",
                        "FAILED"),
                row(
                        "minimum-participants",
                        IN_2024,
                        sample -> sample.each(7, 12, HandJudgeMembersTest::foreign),
                        "6",
                        "PASSED"),
                row("minimum-participants", IN_2022, sample -> sample.p(1).status = Status.JOINING, "11", "PASSED"),
                row("minimum-participants", IN_2022, sample -> sample.p(1).status = Status.PROSPECT, "11", "PASSED"),
                row(
                        "organising-participants",
                        IN_2024,
                        sample -> sample.each(3, 5, HandJudgeMembersTest::idle),
                        "3",
                        "PASSED"),
                row(
                        "organising-participants",
                        IN_2024,
                        sample -> sample.each(3, 6, HandJudgeMembersTest::idle),
                        "4",
                        "FAILED"),
                row(
                        "organising-participants",
                        IN_2024,
                        sample -> sample.each(13, 15, HandJudgeMembersTest::idle),
                        "0",
                        "PASSED"),
                row("final-producer", IN_2018, sample -> sample.p(1).role = Role.INTERMEDIATE, "1", "PASSED"));
    }

    static Stream<Arguments> otherCounts() {
        return Stream.of(
                row(
                        "final-producer",
                        IN_2018,
                        sample -> sample.each(1, 2, HandJudgeMembersTest::intermediate),
                        "0",
                        "FAILED"),
                row("final-producer", IN_2018, sample -> sample.each(13, 13, m -> m.role = Role.FINAL), "2", "PASSED"),
                row("anchor-enterprise", IN_2024, sample -> sample.p(15).anchor = true, "2", "PASSED"),
                row("anchor-enterprise", IN_2024, sample -> sample.p(1).anchor = false, "0", "FAILED"),
                row("education", IN_2016, sample -> {}, "1", "PASSED"),
                row("education", IN_2016, sample -> sample.p(13).country = "KZ", "0", "FAILED"),
                row("financial-institutions", IN_2016, sample -> sample.p(15).kind = Kind.NON_PROFIT, "2", "PASSED"),
                row("financial-institutions", IN_2016, sample -> sample.p(14).kind = Kind.OTHER, "0", "FAILED"));
    }

    static Stream<Arguments> founders() {
        return Stream.of(
                row("organisation-founders", IN_2016, sample -> {}, "800/15", "PASSED"),
                row("organisation-founders", IN_2016, sample -> sample.p(15).country = "KZ", "800/14", "PASSED"),
                row(
                        "organisation-founders",
                        IN_2016,
                        sample -> sample.p(8).foundsOrganisation = false,
                        "700/15",
                        "FAILED"),
                row("organisation-founders", IN_2016, sample -> sample.participants.clear(), "0", "FAILED"),
                row("organisation-founders", IN_2018, sample -> {}, "null", "NOT_APPLICABLE"));
    }

    static Stream<Arguments> cooperation() {
        return Stream.of(
                row(
                        "cooperation-per-participant",
                        IN_2016,
                        sample -> used(sample, 50_000_000),
                        "5000000000/100000000",
                        "PASSED"),
                row(
                        "cooperation-per-participant",
                        IN_2016,
                        sample -> used(sample, 49_999_999),
                        "4999999900/100000000",
                        "FAILED"),
                row(
                        "cooperation-per-participant",
                        IN_2022,
                        sample -> used(sample, 20_000_000),
                        "2000000000/100000000",
                        "PASSED"),
                row(
                        "cooperation-per-participant",
                        IN_2022,
                        sample -> used(sample, 19_999_999),
                        "1999999900/100000000",
                        "FAILED"),
                row("cooperation-per-participant", IN_2022, sample -> nothingMade(sample.p(5)), "0", "FAILED"),
                row(
                        "cooperation-per-participant",
                        IN_2022,
                        sample -> sample.p(1).output = Roubles.of(0),
                        "6000000000/100000000",
                        "PASSED"),
                row(
                        "cooperation-per-participant",
                        IN_2022,
                        sample -> sample.each(1, 12, m -> m.role = Role.FINAL),
                        "null",
                        "NOT_APPLICABLE"),
                row("cooperation-per-participant", IN_2023, sample -> {}, "null", "NOT_APPLICABLE"));
    }

    static Stream<Arguments> dependency() {
        return Stream.of(
                row("functional-dependency", IN_2022, sample -> {}, "null", "NOT_APPLICABLE"),
                row(
                        "functional-dependency",
                        IN_2023,
                        sample -> bought(sample, 40_000_000, 40_000_000),
                        "8000000000/400000000",
                        "PASSED"),
                row(
                        "functional-dependency",
                        IN_2023,
                        sample -> bought(sample, 79_999_999, 0),
                        "7999999900/400000000",
                        "FAILED"),
                row(
                        "functional-dependency",
                        IN_2023,
                        sample -> sample.each(1, 2, HandJudgeMembersTest::intermediate),
                        "0",
                        "FAILED"),
                row("functional-dependency", IN_2024, sample -> relieved(sample, 4), "4000000000/400000000", "FAILED"),
                row("functional-dependency", IN_2024, sample -> relieved(sample, 5), "4000000000/400000000", "PASSED"),
                row("functional-dependency", IN_2023, sample -> relieved(sample, 15), "4000000000/400000000", "FAILED"),
                row("functional-dependency", IN_2024, sample -> relieved(sample, 3), "4000000000/400000000", "FAILED"));
    }

    static Stream<Arguments> jobs() {
        return Stream.of(
                row("high-productivity-jobs", IN_2024, sample -> sample.each(1, 12, high(50)), "60000/1200", "PASSED"),
                row("high-productivity-jobs", IN_2024, HandJudgeMembersTest::oneJobShort, "59900/1200", "FAILED"),
                row(
                        "high-productivity-jobs",
                        IN_2024,
                        sample -> sample.each(1, 12, HandJudgeMembersTest::noJobs),
                        "0",
                        "FAILED"),
                row("labour-productivity", IN_2024, sample -> {}, "3600000000/1200", "PASSED"),
                row("labour-productivity", IN_2024, sample -> regional(sample, 3_000_000), "3600000000/1200", "FAILED"),
                row("labour-productivity", IN_2024, sample -> regional(sample, 2_999_999), "3600000000/1200", "PASSED"),
                row(
                        "labour-productivity",
                        IN_2024,
                        sample -> sample.each(1, 12, HandJudgeMembersTest::noJobs),
                        "0",
                        "FAILED"),
                row("labour-productivity", IN_2024, HandJudgeMembersTest::loss, "-1200/1200", "FAILED"));
    }

    private static Arguments row(
            String criterion, LocalDate day, Consumer<Sample> change, String value, String status) {
        return arguments(criterion, day, change, value, status);
    }

    private static void notIndustrial(ParticipantFacts member) {
        member.kind = Kind.OTHER;
    }

    private static void foreign(ParticipantFacts member) {
        member.country = "KZ";
    }

    private static void idle(ParticipantFacts member) {
        member.produced = false;
    }

    private static void intermediate(ParticipantFacts member) {
        member.role = Role.INTERMEDIATE;
    }

    private static void noJobs(ParticipantFacts member) {
        member.jobs = 0L;
        member.highProductivityJobs = 0L;
    }

    private static Consumer<ParticipantFacts> high(long jobs) {
        return member -> member.highProductivityJobs = jobs;
    }

    private static void oneJobShort(Sample sample) {
        sample.each(1, 12, high(50));
        sample.p(1).highProductivityJobs = 49L;
    }

    private static void loss(Sample sample) {
        sample.each(1, 12, member -> member.valueAdded = Roubles.of(-100));
        sample.facts.regionalProductivity = Roubles.of(0);
    }

    private static void regional(Sample sample, long productivity) {
        sample.facts.regionalProductivity = Roubles.of(productivity);
    }

    private static void used(Sample sample, long roubles) {
        sample.p(12).outputUsedByMembers = Roubles.of(roubles);
    }

    private static void nothingMade(ParticipantFacts member) {
        member.output = Roubles.of(0);
        member.outputUsedByMembers = Roubles.of(0);
    }

    private static void bought(Sample sample, long first, long second) {
        sample.p(1).purchasesFromMembers = Roubles.of(first);
        sample.p(2).purchasesFromMembers = new Roubles(BigDecimal.valueOf(second));
    }

    /** At 10 per cent, with so many of 15 members relieved, by ground and by region in turn. */
    private static void relieved(Sample sample, int members) {
        bought(sample, 20_000_000, 20_000_000);
        sample.each(1, members, member -> {
            boolean odd = sample.participants.indexOf(member) % 2 == 1;
            member.region = odd ? "RU-DA" : "RU-CHE";
            member.reliefGround = odd ? ReliefGround.NONE : ReliefGround.MONOTOWN;
        });
    }
}

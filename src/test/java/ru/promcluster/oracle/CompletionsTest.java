package ru.promcluster.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ru.promcluster.cluster.ClusterApplication.PartialList;
import ru.promcluster.cluster.Contract;
import ru.promcluster.cluster.Participant.Kind;
import ru.promcluster.cluster.Participant.ReliefGround;
import ru.promcluster.cluster.Participant.Role;
import ru.promcluster.cluster.Roubles;
import ru.promcluster.cluster.Share;

/** Bounds worked out by hand for applications of one or two members. */
final class CompletionsTest {

    private static final LocalDate IN_2016 = LocalDate.of(2016, 12, 1);
    private static final LocalDate IN_2022 = LocalDate.of(2022, 12, 1);
    private static final LocalDate IN_2024 = LocalDate.of(2024, 6, 1);

    /** An application of industrial members of known role, and whatever a row adds. */
    private static final class Small {
        final ApplicationFacts facts = new ApplicationFacts("Маленький кластер");
        final List<ParticipantFacts> members = new ArrayList<>();

        ParticipantFacts industrial(Role role) {
            var member = new ParticipantFacts("p" + (members.size() + 1));
            member.kind = Kind.INDUSTRIAL;
            member.role = role;
            members.add(member);
            return member;
        }

        Small unlisted(long count) {
            facts.declared.participants = members.size() + count;
            return this;
        }

        void purchases(ParticipantFacts member, long whole, long part) {
            member.purchases = Roubles.of(whole);
            member.purchasesFromMembers = Roubles.of(part);
        }
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource({"counts", "shares", "quotients", "papers"})
    void all_ways_to_fill_in_give_the_bounds_worked_out_by_hand(
            String criterion, LocalDate day, Consumer<Small> change, String bounds, String status) {
        var small = new Small();
        small.facts.participants = List.of();
        change.accept(small);
        if (!small.members.isEmpty()) {
            small.facts.participants =
                    small.members.stream().map(ParticipantFacts::participant).toList();
        }

        var enumerated = Completions.bounds(small.facts.application(), criterion, day);

        assertThat(text(enumerated)).isEqualTo(bounds);
        assertThat(enumerated.expectedStatus()).isEqualTo(status);
        assertThat(enumerated.completions()).isPositive();
    }

    static Stream<Arguments> counts() {
        return Stream.of(
                row("minimum-participants", IN_2024, CompletionsTest::twoAndOneUnlisted, "[1, 3]", "FAILED"),
                row("minimum-participants", IN_2024, small -> declaredIndustrial(small, 2), "[2, 2]", "FAILED"),
                row("minimum-participants", IN_2024, small -> declaredIndustrial(small, 0), "[1, 3]", "FAILED"),
                row("education", IN_2016, CompletionsTest::twoAndOneUnlisted, "[0, 2]", "UNDETERMINED"),
                row("education", IN_2016, small -> declaredIndustrial(small, 2), "[0, 1]", "UNDETERMINED"),
                row("education", IN_2016, small -> declaredIndustrial(small, 3), "[0, 0]", "FAILED"),
                row("final-producer", IN_2024, small -> small.industrial(Role.FINAL), "[1, 1]", "PASSED"),
                row("territory", IN_2024, CompletionsTest::oneRegionAndOneUnlisted, "[1, 2]", "PASSED"),
                row("linked-participants", IN_2022, small -> contracts(small, true), "[0, 2]", "UNDETERMINED"),
                row("linked-participants", IN_2022, small -> contracts(small, false), "[2, 2]", "FAILED"),
                row(
                        "linked-participants",
                        IN_2022,
                        small -> contracts(small.unlisted(1), false),
                        "[0, 3]",
                        "UNDETERMINED"),
                row("linked-participants", IN_2024, CompletionsTest::perhapsOrganising, "[0, 1]", "UNDETERMINED"),
                row("project-passports", IN_2024, CompletionsTest::moreProjects, "[0, none)", "UNDETERMINED"),
                row(
                        "industrial-parks",
                        IN_2024,
                        small -> small.facts.declared.industrialParks = 1L,
                        "[1, 1]",
                        "PASSED"),
                row("industrial-parks", IN_2024, small -> {}, "[0, none)", "UNDETERMINED"));
    }

    static Stream<Arguments> shares() {
        return Stream.of(
                row("organisation-founders", IN_2016, CompletionsTest::founderAndOneUnlisted, "[50, 100]", "PASSED"),
                row("functional-dependency", IN_2024, CompletionsTest::oneUnknownBuyer, "(0, 100)", "UNDETERMINED"),
                row("functional-dependency", IN_2024, small -> declaredLevel(small, 20), "[20, 20]", "PASSED"),
                row("functional-dependency", IN_2024, small -> reliefOf(small, "RU-DA"), "[10, 10]", "PASSED"),
                row("functional-dependency", IN_2024, small -> reliefOf(small, "RU-CHE"), "[10, 10]", "UNDETERMINED"),
                row("cooperation-per-participant", IN_2022, small -> used(small, null, 1), "[20, 100]", "PASSED"),
                row("cooperation-per-participant", IN_2022, small -> used(small, null, 0), "[0, 100]", "UNDETERMINED"),
                row(
                        "cooperation-per-participant",
                        IN_2022,
                        small -> used(small, Role.INTERMEDIATE, 0),
                        "[0, 0]",
                        "FAILED"),
                row(
                        "cooperation-per-participant",
                        IN_2022,
                        small -> used(small, Role.FINAL, 0),
                        "none",
                        "NOT_APPLICABLE"),
                row("high-productivity-jobs", IN_2024, small -> jobs(small, 5, null), "[0, 100]", "UNDETERMINED"),
                row("high-productivity-jobs", IN_2024, small -> jobs(small, 4, 3L), "[75, 75]", "PASSED"));
    }

    static Stream<Arguments> quotients() {
        return Stream.of(
                row(
                        "labour-productivity",
                        IN_2024,
                        small -> productivity(small, null, 2L, 0),
                        "(none, none)",
                        "UNDETERMINED"),
                row(
                        "labour-productivity",
                        IN_2024,
                        small -> productivity(small, 5L, null, 0),
                        "[0, 5]",
                        "UNDETERMINED"),
                row(
                        "labour-productivity",
                        IN_2024,
                        small -> productivity(small, 5L, null, 2),
                        "(0, 2.5]",
                        "UNDETERMINED"),
                row("labour-productivity", IN_2024, small -> productivity(small, null, 0L, 0), "[0, 0]", "FAILED"));
    }

    static Stream<Arguments> papers() {
        return Stream.of(
                row("functional-map", IN_2024, small -> {}, "[0, 1]", "UNDETERMINED"),
                row("functional-map", IN_2024, small -> small.facts.functionalMap = true, "[1, 1]", "PASSED"),
                row("development-programme", IN_2024, small -> {}, "[0, 1]", "UNDETERMINED"),
                row("specialised-organisation", IN_2024, small -> {}, "[0, 1]", "UNDETERMINED"),
                row("organisation-standing", IN_2024, small -> {}, "[0, 1]", "UNDETERMINED"),
                row("organisation-founders", IN_2024, small -> {}, "none", "NOT_APPLICABLE"));
    }

    @Test
    void unlisted_members_of_unknown_number_cannot_be_enumerated() {
        var facts = new ApplicationFacts("Маленький кластер");

        assertThatThrownBy(() -> Completions.bounds(facts.application(), "education", IN_2024))
                .hasMessageContaining("declared total");
    }

    @Test
    void totals_that_no_small_number_agrees_with_are_refused_and_not_passed() {
        var small = new Small();
        declaredLevel(small, 15);

        assertThatThrownBy(() -> Completions.bounds(small.facts.application(), "functional-dependency", IN_2024))
                .hasMessageContaining("No way to fill in");
    }

    private static Arguments row(
            String criterion, LocalDate day, Consumer<Small> change, String bounds, String status) {
        return arguments(criterion, day, change, bounds, status);
    }

    private static String text(Enumerated enumerated) {
        var min = enumerated.min();
        var max = enumerated.max();
        if (min == null || max == null) {
            return "none";
        }
        return (enumerated.minOpen() ? "(" : "[")
                + (enumerated.isMinUnbounded() ? "none" : rounded(min))
                + ", "
                + (enumerated.isMaxUnbounded() ? "none" : rounded(max))
                + (enumerated.maxOpen() ? ")" : "]");
    }

    private static String rounded(Fraction fraction) {
        var value = fraction.numerator().divide(fraction.denominator(), 9, RoundingMode.HALF_UP);
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static void twoAndOneUnlisted(Small small) {
        small.industrial(Role.FINAL);
        small.industrial(Role.FINAL).kind = null;
        small.unlisted(1);
    }

    private static void declaredIndustrial(Small small, long declared) {
        twoAndOneUnlisted(small);
        small.facts.declared.industrialParticipants = declared;
    }

    private static void oneRegionAndOneUnlisted(Small small) {
        small.industrial(Role.FINAL).region = "RU-CHE";
        small.unlisted(1);
    }

    private static void founderAndOneUnlisted(Small small) {
        small.industrial(Role.FINAL).foundsOrganisation = true;
        small.unlisted(1);
    }

    /** Two linked by an undated contract, or by none. */
    private static void contracts(Small small, boolean linked) {
        boolean partial = small.facts.declared.participants != null;
        small.industrial(Role.FINAL);
        small.industrial(Role.FINAL);
        var contract = new Contract(null, "p1", "p2", null, null, null, null, null, null);
        small.facts.contracts = linked ? List.of(contract) : List.of();
        if (partial) {
            small.unlisted(1);
        }
    }

    private static void perhapsOrganising(Small small) {
        small.industrial(Role.FINAL);
        small.facts.contracts = List.of();
    }

    private static void moreProjects(Small small) {
        small.facts.jointProjects = List.of();
        small.facts.incomplete.add(PartialList.JOINT_PROJECTS);
    }

    private static void oneUnknownBuyer(Small small) {
        small.purchases(small.industrial(Role.FINAL), 5, 1);
        small.industrial(Role.FINAL);
    }

    private static void declaredLevel(Small small, long level) {
        small.facts.participants = null;
        small.unlisted(1);
        small.facts.declared.cooperationLevel = new Share(BigDecimal.valueOf(level));
    }

    private static void reliefOf(Small small, String region) {
        var member = small.industrial(Role.FINAL);
        small.purchases(member, 10, 1);
        member.region = region;
        member.reliefGround = region.equals("RU-DA") ? ReliefGround.NONE : null;
    }

    private static void used(Small small, @Nullable Role role, long part) {
        var member = small.industrial(Role.FINAL);
        member.role = role;
        member.output = Roubles.of(5);
        member.outputUsedByMembers = Roubles.of(part);
    }

    private static void jobs(Small small, long jobs, @Nullable Long high) {
        small.facts.participants = null;
        small.unlisted(1);
        small.facts.declared.jobs = jobs;
        small.facts.declared.highProductivityJobs = high;
    }

    private static void productivity(Small small, @Nullable Long value, @Nullable Long jobs, long high) {
        var member = small.industrial(Role.FINAL);
        member.valueAdded = value == null ? null : Roubles.of(value);
        member.jobs = jobs;
        member.highProductivityJobs = high;
        small.facts.regionalProductivity = Roubles.of(1);
    }
}

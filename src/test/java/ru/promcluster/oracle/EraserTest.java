package ru.promcluster.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.ClusterApplication.PartialList;
import ru.promcluster.cluster.Contract;
import ru.promcluster.cluster.DeclaredTotals;
import ru.promcluster.cluster.InfrastructureObject;
import ru.promcluster.cluster.JointProject;
import ru.promcluster.cluster.Participant;
import ru.promcluster.cluster.Roubles;

/** The complete application is always one of the ways to fill in what the eraser forgot. */
final class EraserTest {

    private static final int ERASURES = 1_500;

    @Test
    void the_complete_application_is_a_completion_of_the_erased_one() {
        for (int seed = 0; seed < ERASURES; seed++) {
            var day = GeneratorsTest.dayOf(seed);
            var complete = CompleteApplications.ofAllSizes().application(seed / 3);

            var erased = Eraser.erased(complete, day, seed);

            assertForgottenOnly("seed " + seed, erased, complete);
            assertRosterIsTrue(erased, complete);
            assertListsAreTrue(erased, complete);
            assertDeclaredIsTrue(erased.declared(), TrueTotals.of(complete, day).totals());
        }
    }

    @Test
    void every_way_of_forgetting_is_taken_often() {
        var ways = new HashMap<String, Integer>();

        for (int seed = 0; seed < ERASURES; seed++) {
            var complete = CompleteApplications.ofAllSizes().application(seed);
            var erased = Eraser.erased(complete, GeneratorsTest.dayOf(seed), seed);
            count(ways, "roster unknown", erased.participants() == null);
            count(ways, "roster partial", erased.isRosterPartial());
            count(ways, "roster partial by its total", isPartialByItsTotal(erased));
            count(ways, "contracts unknown", erased.contracts() == null);
            count(ways, "regions unknown", erased.regions() == null);
            count(ways, "organisation unknown", erased.organisation() == null);
            count(ways, "members declared", erased.declared().industrialParticipants() != null);
            count(ways, "relief declared", erased.declared().reliefParticipants() != null);
            count(ways, "level declared", erased.declared().cooperationLevel() != null);
            for (var list : erased.incomplete()) {
                count(ways, list.name(), true);
            }
        }

        assertThat(ways)
                .hasSize(14)
                .allSatisfy((way, times) -> assertThat(times).isGreaterThanOrEqualTo(ERASURES / 100));
    }

    private static void count(Map<String, Integer> ways, String way, boolean taken) {
        ways.merge(way, taken ? 1 : 0, Integer::sum);
    }

    private static boolean isPartialByItsTotal(ClusterApplication erased) {
        return erased.isRosterPartial() && !erased.incomplete().contains(PartialList.PARTICIPANTS);
    }

    /** Each field of a record is as it was, or unknown; lists, nested records and totals are looked at elsewhere. */
    private static void assertForgottenOnly(String where, Record erased, Record complete) {
        for (var component : erased.getClass().getRecordComponents()) {
            try {
                var now = component.getAccessor().invoke(erased);
                var before = component.getAccessor().invoke(complete);
                assertForgottenOnly(where + " " + component.getName(), component.getName(), now, before);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Cannot read " + component + ". Maybe the record is not public", e);
            }
        }
    }

    private static void assertForgottenOnly(String where, String name, @Nullable Object now, @Nullable Object before) {
        var listed = Set.of("participants", "contracts", "infrastructure", "jointProjects", "regions");
        if (listed.contains(name) || name.equals("declared") || name.equals("incomplete")) {
            return;
        }
        switch (name) {
            case "validUntil" -> assertThat(now).as(where).isEqualTo(before);
            case "country" ->
                assertThat(Objects.requireNonNullElse(now, "RU"))
                        .as(where)
                        .isEqualTo(Objects.requireNonNullElse(before, "RU"));
            case "status" ->
                assertThat(Objects.requireNonNullElse(now, Participant.Status.MEMBER))
                        .as(where)
                        .isEqualTo(Objects.requireNonNullElse(before, Participant.Status.MEMBER));
            default -> {
                if (now instanceof Record record && before instanceof Record whole && !(now instanceof Roubles)) {
                    assertForgottenOnly(where, record, whole);
                } else if (now != null) {
                    assertThat(now).as(where).isEqualTo(before);
                }
            }
        }
    }

    private static void assertRosterIsTrue(ClusterApplication erased, ClusterApplication complete) {
        var all = Known.fact(complete.participants(), "participants");
        var total = erased.declared().participants();
        if (total != null) {
            assertThat(total).isEqualTo(TrueTotals.joined(complete));
        }
        var listed = erased.participants();
        if (listed == null) {
            assertThat(total == null || all.stream().noneMatch(EraserTest::isForeignMember))
                    .isTrue();
            return;
        }
        assertElements(listed, all, Participant::id);
        assertThat(listed.size() == all.size() || erased.isRosterPartial()).isTrue();
        var ids = listed.stream().map(Participant::id).collect(Collectors.toSet());
        assertThat(all.stream().filter(participant -> !ids.contains(participant.id())))
                .noneMatch(EraserTest::isForeignMember);
        assertContractsAreTrue(erased, complete, ids);
    }

    /** Between listed participants no contract is missing, unless the list says so. */
    private static void assertContractsAreTrue(
            ClusterApplication erased, ClusterApplication complete, Set<String> ids) {
        var contracts = erased.contracts();
        if (contracts == null || erased.incomplete().contains(PartialList.CONTRACTS)) {
            return;
        }
        var kept = contracts.stream().map(EraserTest::ends).toList();
        for (var contract : Known.fact(complete.contracts(), "contracts")) {
            if (ids.contains(contract.supplier()) && ids.contains(contract.buyer())) {
                assertThat(kept).contains(ends(contract));
            }
        }
    }

    private static void assertListsAreTrue(ClusterApplication erased, ClusterApplication complete) {
        var infrastructure = erased.infrastructure();
        if (infrastructure != null) {
            var all = Known.fact(complete.infrastructure(), "infrastructure");
            assertElements(infrastructure, all, InfrastructureObject::id);
            assertShorterOnlyIfNamed(erased, PartialList.INFRASTRUCTURE, infrastructure, all);
        }
        var projects = erased.jointProjects();
        if (projects != null) {
            var all = Known.fact(complete.jointProjects(), "jointProjects");
            assertElements(projects, all, JointProject::id);
            assertShorterOnlyIfNamed(erased, PartialList.JOINT_PROJECTS, projects, all);
        }
        var regions = erased.regions();
        if (regions != null) {
            var all = Known.fact(complete.regions(), "regions");
            assertThat(new HashSet<>(all)).containsAll(regions);
            assertShorterOnlyIfNamed(erased, PartialList.REGIONS, regions, all);
        }
    }

    private static void assertShorterOnlyIfNamed(
            ClusterApplication erased, PartialList name, List<?> kept, List<?> all) {
        assertThat(kept.size() == all.size() || erased.incomplete().contains(name))
                .isTrue();
    }

    private static <T extends Record> void assertElements(List<T> kept, List<T> all, Function<T, String> id) {
        var byId = all.stream().collect(Collectors.toMap(id, element -> element));
        for (var element : kept) {
            assertForgottenOnly(id.apply(element), element, Known.fact(byId.get(id.apply(element)), "the id"));
        }
    }

    private static void assertDeclaredIsTrue(DeclaredTotals declared, DeclaredTotals truth) {
        for (var component : DeclaredTotals.class.getRecordComponents()) {
            try {
                var said = component.getAccessor().invoke(declared);
                if (said != null) {
                    assertThat(said)
                            .as(component.getName())
                            .isEqualTo(component.getAccessor().invoke(truth));
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Cannot read " + component + ". Maybe the record is not public", e);
            }
        }
    }

    private static String ends(Contract contract) {
        return contract.supplier() + ">" + contract.buyer() + "/" + contract.validUntil();
    }

    private static boolean isForeignMember(Participant participant) {
        return participant.hasJoined() && !participant.isMember();
    }
}

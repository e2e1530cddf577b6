package ru.promcluster.rulebook.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import ru.promcluster.verdict.Measure;

/** Every way to fill in who starts a project and who takes part, over all rosters of up to three participants. */
class ProjectPartiesBoundsTest {

    /**
     * @param members whether each of the participants is a member
     * @param initiator place of a participant; {@code null}: not told
     * @param parties places of participants as bits; {@code null}: not told
     */
    private record Case(
            List<Boolean> members,
            @Nullable Integer initiator,
            @Nullable Integer parties) {

        String told() {
            var project = new ArrayList<>(List.of("'id': 'j'"));
            if (initiator != null) {
                project.add("'initiator': 'p" + initiator + "'");
            }
            if (parties != null) {
                project.add("'participants': ["
                        + places().filter(place -> has(parties, place))
                                .mapToObj(place -> "'p" + place + "'")
                                .collect(Collectors.joining(","))
                        + "]");
            }
            return roster() + ", 'jointProjects': [{" + String.join(", ", project) + "}]";
        }

        String roster() {
            return "'participants': ["
                    + places().mapToObj(place -> "{'id': 'p" + place + "', 'status': '"
                                    + (members.get(place) ? "MEMBER" : "JOINING") + "'}")
                            .collect(Collectors.joining(","))
                    + "]";
        }

        IntStream places() {
            return IntStream.range(0, members.size());
        }

        /** The least and greatest number of projects that break a condition, over all ways to fill in the rest. */
        String range(BiPredicate<Integer, Integer> isBroken) {
            var answers = places().filter(place -> initiator == null || initiator == place)
                    .boxed()
                    .flatMap(place -> IntStream.range(0, 1 << members.size())
                            .filter(subset -> parties == null || parties == subset)
                            .mapToObj(subset -> isBroken.test(place, subset)))
                    .collect(Collectors.toSet());
            return answers.size() == 2 ? "0..1" : answers.contains(true) ? "1" : "0";
        }

        boolean isOutside(int initiatedBy, int takingPart) {
            return !members.get(initiatedBy);
        }

        boolean isAlone(int initiatedBy, int takingPart) {
            return places().noneMatch(place -> place != initiatedBy && has(takingPart, place) && members.get(place));
        }
    }

    private static boolean has(int subset, int place) {
        return ((subset >> place) & 1) == 1;
    }

    private static List<Case> all() {
        var cases = new ArrayList<Case>();
        for (int size = 1; size <= 3; size++) {
            for (int flags = 0; flags < 1 << size; flags++) {
                int chosen = flags;
                var members = IntStream.range(0, size)
                        .mapToObj(place -> has(chosen, place))
                        .toList();
                for (int initiator = -1; initiator < size; initiator++) {
                    for (int parties = -1; parties < 1 << size; parties++) {
                        cases.add(new Case(members, initiator < 0 ? null : initiator, parties < 0 ? null : parties));
                    }
                }
            }
        }
        return cases;
    }

    @Test
    void the_bounds_of_a_listed_project_are_sound_and_tight() {
        var cases = all();

        for (var each : cases) {
            var projects = Views.of(each.told()).getJointProjects();
            assertSame(projects.withOutsideInitiator(), each.range(each::isOutside), each);
            assertSame(projects.withoutPartners(), each.range(each::isAlone), each);
        }

        assertThat(cases).hasSize(2 * 2 * 3 + 4 * 3 * 5 + 8 * 4 * 9);
    }

    @Test
    void a_project_that_is_not_listed_is_as_one_of_which_nothing_is_told() {
        for (var each : all()) {
            if (each.initiator == null && each.parties == null) {
                var projects = Views.of(each.roster() + ", 'declared': {'jointProjects': 1}")
                        .getJointProjects();
                assertSame(projects.withOutsideInitiator(), each.range(each::isOutside), each);
                assertSame(projects.withoutPartners(), each.range(each::isAlone), each);
            }
        }
    }

    private static void assertSame(Measure measure, String range, Case of) {
        assertThat(Views.told(measure)).as("%s", of).isEqualTo(range);
        assertThat(measure.missing().isEmpty()).as("%s", of).isEqualTo(!range.contains(".."));
    }
}

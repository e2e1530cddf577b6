package ru.promcluster.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.exchange.ApplicationReader;
import ru.promcluster.exchange.Limits;
import ru.promcluster.exchange.Reading;
import ru.promcluster.verdict.Bounds;
import ru.promcluster.verdict.Finding;

/** A declared total that the listed members make up: nobody who is not listed belongs to the group. */
class ClosedGroupTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    @ParameterizedTest
    @CsvSource({
        "functional-dependency, 25, /declared/finalProducers",
        "high-productivity-jobs, 60, /declared/industrialParticipants",
        "labour-productivity, 3000000, /declared/industrialParticipants"
    })
    void the_listed_figures_are_exact_where_the_declared_total_leaves_no_room(String id, int exact, String total) {
        var application = application("""
                "declared": {"participants": 9, "industrialParticipants": 1, "finalProducers": 1}""");

        var finding = finding(application, id);

        assertThat(finding.observed()).isEqualTo(Bounds.exactly(exact));
        assertThat(finding.evidence()).contains(total);
        assertThat(finding.missing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"functional-dependency", "high-productivity-jobs", "labour-productivity"})
    void one_more_declared_member_leaves_the_figures_open(String id) {
        var application = application("""
                "declared": {"participants": 9, "industrialParticipants": 2, "finalProducers": 2}""");

        var finding = finding(application, id);

        assertThat(Objects.requireNonNull(finding.observed()).isExact()).isFalse();
        assertThat(finding.missing()).isNotEmpty();
    }

    @Test
    void a_value_of_projects_that_rests_on_nothing_names_no_evidence() {
        var application = read("""
                {"name": "Пример", "jointProjects": [{"id": "j"}], "incomplete": ["jointProjects"]}""");

        assertThat(finding(application, "joint-project-value").evidence()).isEqualTo(List.of());
    }

    private static Finding finding(ClusterApplication application, String id) {
        return Objects.requireNonNull(RealRules.judgeById(application, DAY).get(id));
    }

    private static ClusterApplication application(String declared) {
        return read("""
                {"name": "Пример", "regionalProductivity": 2500000, "participants": [{"id": "a", "kind": "INDUSTRIAL",
                    "role": "FINAL", "purchases": 400, "purchasesFromMembers": 100, "jobs": 100,
                    "highProductivityJobs": 60, "valueAdded": 300000000, "reliefGround": "NONE"}], %s}""".formatted(declared));
    }

    private static ClusterApplication read(String json) {
        var reading = new ApplicationReader(Limits.DEFAULT).read(json.getBytes(StandardCharsets.UTF_8));
        if (reading instanceof Reading.Accepted accepted) {
            return accepted.application();
        }
        throw new AssertionError("Refused: " + reading);
    }
}

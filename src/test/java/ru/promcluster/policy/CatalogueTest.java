package ru.promcluster.policy;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ru.promcluster.rulebook.Edition;
import ru.promcluster.rulebook.Rulebook;
import ru.promcluster.rulebook.RulebookReading;
import ru.promcluster.rulebook.Ruleset;
import ru.promcluster.verdict.Status;

/** The catalogue of criteria is complete: whoever forgets a part is told which. */
class CatalogueTest {

    private static final Path RULES = Path.of("rules");
    private static final Path REGISTRY = RULES.resolve("registry");
    private static final Rulebook RULEBOOK =
            requireNonNull(RulebookReading.of(RULES).rulebook());

    /** Yes/no criteria, and the one that compares two measures. */
    private static final Set<String> WITHOUT_FIGURE = Set.of(
            "development-programme",
            "functional-map",
            "specialised-organisation",
            "organisation-standing",
            "organisation-agreements",
            "regional-agreement",
            "labour-productivity");

    private static Ruleset registry() {
        return requireNonNull(RULEBOOK.ruleset("registry"));
    }

    @Test
    void there_are_as_many_criteria_as_folders() throws IOException {
        var folders = new TreeSet<String>();
        for (var edition : registry().editions()) {
            try (Stream<Path> files = Files.list(REGISTRY.resolve(edition.id()))) {
                files.filter(Files::isDirectory)
                        .forEach(folder -> folders.add(folder.getFileName().toString()));
            }
        }

        assertThat(registry().content().ruleset().criteria())
                .hasSize(24)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(folders);
    }

    @Test
    void every_criterion_has_cases_that_pass_that_fail_and_that_stay_open() throws IOException {
        var expected = new HashMap<String, Set<Status>>();
        var trials = CaseBook.read(RULES, RULEBOOK).trials();
        for (var trial : trials) {
            var place = trial.edition().id() + " " + trial.home().criterion();
            expected.computeIfAbsent(place, any -> new HashSet<>())
                    .add(trial.ruleCase().expected().status());
        }

        assertThat(expected).hasSize(inForce());
        assertThat(expected)
                .allSatisfy((place, statuses) -> assertThat(statuses)
                        .as("expected statuses of the cases of %s", place)
                        .contains(Status.PASSED, Status.FAILED, Status.UNDETERMINED));
    }

    private static int inForce() {
        return registry().editions().stream()
                .mapToInt(edition -> edition.content().criteria().size())
                .sum();
    }

    @Test
    void every_figure_has_cases_at_it_below_it_and_above_it() throws IOException {
        var trials = CaseBook.read(RULES, RULEBOOK).trials();
        int looked = 0;
        for (var edition : registry().editions()) {
            for (var criterion : edition.content().criteria().keySet()) {
                if (!WITHOUT_FIGURE.contains(criterion)) {
                    looked++;
                    assertThat(sidesShown(trials, edition, criterion))
                            .as("sides of the figure of %s shown by cases in %s", criterion, edition.id())
                            .containsExactlyInAnyOrderElementsOf(sidesThatExist(criterion));
                }
            }
        }

        assertThat(looked).isGreaterThan(80);
    }

    /** A count cannot lie below 0, where the figure is 0. */
    private static List<Integer> sidesThatExist(String criterion) {
        return Set.of("linked-participants", "project-passports", "joint-project-value")
                        .contains(criterion)
                ? List.of(0, 1)
                : List.of(-1, 0, 1);
    }

    private static Set<Integer> sidesShown(List<Trial> trials, Edition edition, String criterion) {
        var sides = new HashSet<Integer>();
        for (var trial : trials) {
            var isHere =
                    trial.edition().equals(edition) && trial.home().criterion().equals(criterion);
            var observed = isHere ? trial.ruleCase().expected().observed() : null;
            if (observed != null
                    && observed.min() != null
                    && observed.max() != null
                    && observed.min().compareTo(observed.max()) == 0) {
                var figure = figure(edition, criterion);
                sides.add(Integer.signum(observed.min().compareTo(figure)));
            }
        }
        return sides;
    }

    private static java.math.BigDecimal figure(Edition edition, String criterion) {
        return edition.figures(edition.from()).stream()
                .filter(figure -> figure.name().equals(criterion))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No figure " + criterion + " in " + edition.id()))
                .value();
    }

    @Test
    void the_coverage_page_names_every_criterion_and_no_other() throws IOException {
        var page = Files.readString(REGISTRY.resolve("coverage.md"));
        var named = new TreeSet<String>();
        var matcher = java.util.regex.Pattern.compile("`([a-z][a-z-]+)`").matcher(page);
        while (matcher.find()) {
            named.add(matcher.group(1));
        }

        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(
                        registry().content().ruleset().criteria());
    }

    @Test
    void the_changelog_has_a_section_for_every_edition() throws IOException {
        var page = Files.readString(REGISTRY.resolve("changelog.md"));

        assertThat(registry().editions())
                .hasSize(7)
                .allSatisfy(edition -> assertThat(page).contains("## " + edition.id() + " "));
    }

    /** Section 0 of the law: how many criteria bind in each edition. */
    @Test
    void as_many_criteria_bind_in_each_edition_as_the_law_says() {
        var binding = new HashMap<String, Long>();
        for (var edition : registry().editions()) {
            binding.put(
                    edition.id(),
                    edition.content().criteria().values().stream()
                            .filter(criterion -> criterion.severity().name().equals("BINDING"))
                            .count());
        }

        assertThat(binding)
                .isEqualTo(Map.of(
                        "2015-779", 10L,
                        "2016-963", 10L,
                        "2018-905", 9L,
                        "2021-1956", 9L,
                        "2022-2372", 9L,
                        "2023-1585", 8L,
                        "2024-413", 9L));
    }
}

package ru.promcluster.policy;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.promcluster.rulebook.Rulebook;
import ru.promcluster.rulebook.RulebookReading;
import ru.promcluster.rulebook.Ruleset;

/** The catalogue of criteria is complete; that cases, pages and figures are, the lints of a diagnosis say. */
class CatalogueTest {

    private static final Path RULES = Path.of("rules");
    private static final Rulebook RULEBOOK =
            requireNonNull(RulebookReading.of(RULES).rulebook());

    private static Ruleset registry() {
        return requireNonNull(RULEBOOK.ruleset("registry"));
    }

    static List<String> rulesets() {
        return RULEBOOK.rulesets().stream().map(Ruleset::id).toList();
    }

    @ParameterizedTest
    @MethodSource("rulesets")
    void there_are_as_many_criteria_as_folders(String id) throws IOException {
        var ruleset = requireNonNull(RULEBOOK.ruleset(id));
        var folders = new TreeSet<String>();
        for (var edition : ruleset.editions()) {
            try (Stream<Path> files = Files.list(RULES.resolve(id).resolve(edition.id()))) {
                files.filter(Files::isDirectory)
                        .forEach(folder -> folders.add(folder.getFileName().toString()));
            }
        }

        assertThat(ruleset.content().ruleset().criteria())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(folders);
    }

    @Test
    void every_folder_with_a_ruleset_is_published() throws IOException {
        try (Stream<Path> folders = Files.list(RULES)) {
            assertThat(folders.filter(folder -> Files.exists(folder.resolve("ruleset.yaml")))
                            .map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(rulesets())
                    .contains("registry", "joint-projects", "start-batches", "investment-platform", "industrial-park");
        }
    }

    @Test
    void the_register_has_the_criteria_of_the_law() {
        assertThat(registry().content().ruleset().criteria()).hasSize(24);
    }

    private static Map<String, Long> binding(String ruleset) {
        var binding = new HashMap<String, Long>();
        for (var edition : requireNonNull(RULEBOOK.ruleset(ruleset)).editions()) {
            binding.put(
                    edition.id(),
                    edition.content().criteria().values().stream()
                            .filter(criterion -> criterion.severity().name().equals("BINDING"))
                            .count());
        }
        return binding;
    }

    /** Section 0 of the law: how many criteria bind in each edition. */
    @Test
    void as_many_criteria_bind_in_each_edition_as_the_law_says() {
        assertThat(binding("joint-projects")).isEqualTo(Map.of("2016-41", 4L, "2021-41", 5L));
        assertThat(binding("start-batches")).isEqualTo(Map.of("2022-2372", 7L));
        assertThat(binding("investment-platform")).isEqualTo(Map.of("2023-295", 5L));
        assertThat(binding("industrial-park")).isEqualTo(Map.of("2015-794", 1L));
        assertThat(binding("registry"))
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

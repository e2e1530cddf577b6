package ru.promcluster.policy;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ru.promcluster.rulebook.Rulebook;
import ru.promcluster.rulebook.RulebookReading;
import ru.promcluster.rulebook.Ruleset;

/** The catalogue of criteria is complete; that cases, pages and figures are, the lints of a diagnosis say. */
class CatalogueTest {

    private static final Path RULES = Path.of("rules");
    private static final Path REGISTRY = RULES.resolve("registry");
    private static final Rulebook RULEBOOK =
            requireNonNull(RulebookReading.of(RULES).rulebook());

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

package ru.promcluster.rulebook;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesetBundleTest {

    private static final Ruleset REGISTRY = requireNonNull(
            requireNonNull(RulebookReading.of(Path.of("rules")).rulebook()).ruleset("registry"));

    @TempDir
    Path folder;

    @Test
    void an_opened_bundle_has_the_digest_and_editions_of_the_folder() {
        var opened = RulesetBundle.open(RulesetBundle.of(REGISTRY), REGISTRY.sha256());

        var ruleset = requireNonNull(opened.ruleset("registry"));
        assertThat(ruleset.sha256()).isEqualTo(REGISTRY.sha256());
        assertThat(ruleset.version()).isEqualTo(REGISTRY.version());
        assertThat(ruleset.editions().stream().map(Edition::id).toList())
                .isEqualTo(REGISTRY.editions().stream().map(Edition::id).toList());
    }

    @Test
    void a_bundle_of_an_opened_bundle_is_the_same_to_the_byte() {
        var bundle = RulesetBundle.of(REGISTRY);

        var opened = RulesetBundle.open(bundle, REGISTRY.sha256());

        assertThat(RulesetBundle.of(requireNonNull(opened.ruleset("registry")))).isEqualTo(bundle);
    }

    @Test
    void a_bundle_of_several_rulesets_holds_each_as_it_was() throws IOException {
        copy(Path.of("rules/reference"), folder.resolve("reference"));
        copy(Path.of("rules/registry"), folder.resolve("registry"));
        copy(Path.of("rules/registry"), folder.resolve("support"));
        var two = requireNonNull(RulebookReading.of(folder).rulebook());

        var opened = requireNonNull(
                RulebookReading.of(RulesetBundle.files(RulesetBundle.of(two))).rulebook());

        assertThat(two.rulesets().stream().map(Ruleset::id)).containsExactly("registry", "support");
        assertThat(digests(opened)).isEqualTo(digests(two)).contains(REGISTRY.sha256());
        assertThat(RulesetBundle.of(opened)).isEqualTo(RulesetBundle.of(two));
    }

    private static List<String> digests(Rulebook rulebook) {
        return rulebook.rulesets().stream().map(Ruleset::sha256).toList();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var paths = Files.walk(from)) {
            for (var path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }

    @Test
    void a_bundle_under_another_digest_is_refused() {
        var bundle = RulesetBundle.of(REGISTRY);

        assertThatThrownBy(() -> RulesetBundle.open(bundle, "0".repeat(64)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(REGISTRY.sha256());
    }

    @Test
    void a_bundle_that_lost_its_end_is_refused() {
        var bundle = RulesetBundle.of(REGISTRY);
        var cut = Arrays.copyOf(bundle, bundle.length / 2);

        assertThatThrownBy(() -> RulesetBundle.open(cut, REGISTRY.sha256())).isInstanceOf(RuntimeException.class);
    }
}

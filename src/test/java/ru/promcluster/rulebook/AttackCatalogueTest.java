package ru.promcluster.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.promcluster.rulebook.files.RuleProblem;
import ru.promcluster.verdict.Language;

/** With all walls no hostile file of the catalogue does anything, and each is told what is not allowed. */
class AttackCatalogueTest {

    private static final Duration DEADLINE = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    static List<Attack> attacks() {
        return Attack.all();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void an_attack_is_refused_with_its_place_and_advice(Attack attack) throws IOException {
        try (var marks = new Marks(folder)) {
            var problems = assertTimeoutPreemptively(DEADLINE, () -> AttackedRules.problems(attack.text(marks)));

            assertThat(problems).isNotEmpty().allSatisfy(AttackCatalogueTest::helps);
            assertThat(marks.left(attack.name())).isFalse();
        }
    }

    private static void helps(RuleProblem problem) {
        assertThat(problem.file()).endsWith("minimum-participants.drl");
        if (!Set.of("rule.long", "rule.syntax").contains(problem.code())) {
            assertThat(problem.line()).isPositive();
        }
        assertThat(problem.message(Language.RU))
                .containsPattern("\\p{IsCyrillic}")
                .hasSizeGreaterThan(20);
        assertThat(problem.message(Language.EN)).hasSizeGreaterThan(20);
    }

    @Test
    void the_catalogue_has_every_position_where_an_expression_can_stand() {
        var attacks = Attack.all();

        assertThat(attacks).hasSize(188);
        assertThat(attacks.stream().map(Attack::name)).doesNotHaveDuplicates();
        assertThat(attacks.stream().map(Attack::position).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "constraint",
                        "binding",
                        "from",
                        "accumulate",
                        "condition",
                        "attribute",
                        "annotation",
                        "package",
                        "consequence",
                        "text");
    }

    @Test
    void every_honest_rule_passes_all_walls() throws IOException {
        try (Stream<Path> files = Files.walk(RealRules.FOLDER.resolve("registry"))) {
            var rules = files.filter(file -> file.toString().endsWith(".drl")).count();
            var editions = RealRules.registry().editions();

            editions.forEach(Edition::compile);

            assertThat(rules).isEqualTo(26);
            assertThat(editions).hasSize(7);
        }
    }
}

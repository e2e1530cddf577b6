package ru.promcluster.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.promcluster.rulebook.containment.Walls;

/** What each wall holds when it stands alone; which attacks it does not hold alone, a bench shows. */
class WallsTest {

    private static final Duration DEADLINE = Duration.ofSeconds(30);
    private static final Map<String, Attack> ATTACKS =
            Attack.all().stream().collect(Collectors.toMap(Attack::name, Function.identity()));

    @TempDir
    Path folder;

    @AfterAll
    static void all_walls_stand_again() {
        Walls.only(Set.copyOf(Walls.names()), FactTypes.VOCABULARY);
    }

    private String outcome(Attack attack, String... walls) throws IOException {
        try (var marks = new Marks(folder)) {
            var rules = new AttackedRules(Set.of(walls));
            var outcome = assertTimeoutPreemptively(DEADLINE, () -> rules.outcome(attack.text(marks)));
            return marks.left(attack.name()) ? "got through" : outcome;
        }
    }

    private Attack attack(String name) {
        return Objects.requireNonNull(ATTACKS.get(name), name);
    }

    @Test
    void an_honest_rule_is_judged_within_all_walls() throws IOException {
        assertThat(outcome(Attack.none(), "LANGUAGE", "CLASSES", "INTERPRETER", "BYTECODE", "BUDGET"))
                .isEqualTo("judged");
    }

    @Test
    void an_honest_rule_that_counts_over_lists_is_judged_within_all_walls() throws IOException {
        var when = "ClusterView( $sure : members.sure, $doubt : members.inDoubt, $rest : members.notListed )"
                + " accumulate( Participant( kind == Participant.Kind.INDUSTRIAL ) from $sure; $n : count() )"
                + " accumulate( Participant( kind == null ) from $doubt; $m : count() )";
        var then = "finding.atLeast( finding.counted( $n, $m, $rest ), \"minimum-participants\" );";
        var counting = new Attack("none", "none", Map.of("when", when, "then", then));

        assertThat(outcome(counting, "LANGUAGE", "CLASSES", "INTERPRETER", "BYTECODE", "BUDGET"))
                .isEqualTo("judged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"static-call", "call", "dialect", "eval-condition", "function", "salience"})
    void without_any_wall_an_attack_gets_through(String name) throws IOException {
        assertThat(outcome(attack(name))).isEqualTo("got through");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "call",
                "file",
                "network",
                "thread",
                "lambda",
                "method-reference",
                "reflection-in-consequence",
                "local-class",
                "closed-method",
                "closed-class",
                "unicode-escape-in-consequence",
                "endless",
                "endless-for",
                "endless-catch",
                "memory",
                "text-of-memory",
                "stack",
                "wait",
                "session",
                "function",
                "function-endless"
            })
    void the_check_of_compiled_code_refuses_what_no_finding_needs(String name) throws IOException {
        assertThat(outcome(attack(name), "BYTECODE")).isEqualTo("refused by the compiler");
    }

    @ParameterizedTest
    @ValueSource(strings = {"call", "file", "network", "thread", "process-in-consequence", "import", "global"})
    void hidden_classes_are_not_there_for_the_compiler(String name) throws IOException {
        assertThat(outcome(attack(name), "CLASSES")).isEqualTo("refused by the compiler");
    }

    @ParameterizedTest
    @ValueSource(strings = {"static-call", "eval", "new-file", "from-static", "accumulate-result-constraint"})
    void the_interpreter_knows_no_class_and_makes_no_object(String name) throws IOException {
        assertThat(outcome(attack(name), "INTERPRETER", "CLASSES")).isNotEqualTo("got through");
    }

    @ParameterizedTest
    @CsvSource({"insert-loop", "update-loop"})
    void rules_fire_as_often_as_there_are_rules(String name) throws IOException {
        assertThat(outcome(attack(name), "BUDGET")).isEqualTo("broke with IllegalStateException");
    }
}

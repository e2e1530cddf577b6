package ru.promcluster.policy.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import ru.promcluster.rulebook.files.RuleFiles;

/** Every comparison flipped and every figure shifted by one makes a case fail: the cases hold the rules. */
class RuleMutationTest {

    private static final Path RULES = Path.of("rules");
    private static final String CASES = "registry/2023-1585/functional-dependency/functional-dependency.cases.yaml";

    @Test
    void every_flipped_comparison_and_every_shifted_figure_makes_a_case_fail() throws IOException {
        var pass = MutationPass.of(RuleFiles.read(RULES));

        assertThat(pass.survivors()).isEmpty();
        assertThat(pass.mutants()).isGreaterThan(80);
    }

    @Test
    void what_no_case_looks_at_survives_and_is_named() throws IOException {
        var texts = new TreeMap<>(RuleFiles.read(RULES).chosen(every -> true));
        texts.put(CASES, "[]\n");

        var pass = MutationPass.of(RuleFiles.of(texts));

        assertThat(pass.survivors())
                .containsExactly(
                        "registry/2023-1585/functional-dependency/functional-dependency.drl atMost",
                        "registry/2023-1585/functional-dependency/functional-dependency.drl moreThan");
    }
}

package ru.promcluster.policy.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.promcluster.RegistryAlone;
import ru.promcluster.rulebook.files.RuleFiles;

/** Every comparison flipped and every figure shifted makes a case fail: the cases hold the rules. */
@Execution(ExecutionMode.CONCURRENT)
class RuleMutationTest {

    private static final Path RULES = Path.of("rules");
    private static final String DEPENDENCY = "registry/2023-1585/functional-dependency/functional-dependency";

    static List<String> rulesets() throws IOException {
        try (Stream<Path> folders = Files.list(RULES)) {
            return folders.filter(folder -> Files.exists(folder.resolve("ruleset.yaml")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static RuleFiles alone(String ruleset) throws IOException {
        var others = rulesets().stream().filter(id -> !id.equals(ruleset)).toList();
        return RuleFiles.of(RuleFiles.read(RULES)
                .chosen(path -> others.stream().noneMatch(id -> path.startsWith(id + "/"))));
    }

    @ParameterizedTest
    @MethodSource("rulesets")
    void every_flipped_comparison_and_every_shifted_figure_makes_a_case_fail(String ruleset) throws IOException {
        var files = alone(ruleset);

        var pass = MutationPass.of(files);

        var rules = files.chosen(path -> path.endsWith(".drl")).size();
        assertThat(pass.survivors()).isEmpty();
        assertThat(pass.mutants()).as("at least one a rule").isGreaterThanOrEqualTo(rules);
    }

    @Test
    void what_no_case_looks_at_survives_and_is_named() throws IOException {
        var texts = new TreeMap<>(RegistryAlone.texts());
        texts.put(DEPENDENCY + ".cases.yaml", "[]\n");

        var pass = MutationPass.of(RuleFiles.of(texts));

        assertThat(pass.survivors()).containsExactly(DEPENDENCY + ".drl atMost", DEPENDENCY + ".drl moreThan");
    }

    @Test
    void a_yes_and_a_person_without_a_case_survive_too_and_so_do_decimals() throws IOException {
        var texts = new TreeMap<>(alone("industrial-park").chosen(every -> true));
        texts.replaceAll((path, text) -> path.endsWith(".cases.yaml") ? "[]\n" : text);

        var pass = MutationPass.of(RuleFiles.of(texts));

        var folder = "industrial-park/2015-794/";
        assertThat(pass.survivors())
                .hasSize(pass.mutants())
                .contains(
                        folder + "figures.yaml park-power-density 0.14",
                        folder + "figures.yaml park-power-density 0.16",
                        folder + "park-managing-company/park-managing-company.drl denied",
                        folder + "park-thresholds-confirmed/park-thresholds-confirmed.drl decided");
    }

    @Test
    void a_day_is_shifted_by_a_day() {
        var texts = new TreeMap<>(Map.of("r/2023-1/figures.yaml", """
                - name: first-day
                  value: 20230101
                  unit: DAY
                - name: share
                  value: 12.50
                  unit: PERCENT
                """));

        var mutants = Mutants.of(RuleFiles.of(texts));

        assertThat(mutants.stream().map(Mutant::name).collect(Collectors.toList()))
                .containsExactly(
                        "r/2023-1/figures.yaml first-day 20221231",
                        "r/2023-1/figures.yaml first-day 20230102",
                        "r/2023-1/figures.yaml share 12.49",
                        "r/2023-1/figures.yaml share 12.51");
    }
}

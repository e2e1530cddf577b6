package ru.promcluster.policy;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.promcluster.rulebook.RulebookReading;
import ru.promcluster.rulebook.files.RuleFiles;

/** What a change of one file concerns, and that a ruleset by itself is what it is among the others. */
final class RulesetFilesTest {

    private static final RuleFiles RULES = RuleFiles.of(new TreeMap<>(Map.of(
            "registry/ruleset.yaml", "r",
            "registry/filings/glass.json", "{}",
            "park/ruleset.yaml", "p",
            "park/filings/made.json", "{}",
            "park/2015-794/figures.yaml", "f",
            "reference/subjects.yaml", "s",
            "sentences.dsl", "d")));

    private static RuleFiles with(String path, String text) {
        var texts = new TreeMap<>(RULES.chosen(every -> true));
        texts.put(path, text);
        return RuleFiles.of(texts);
    }

    private static RuleFiles without(String path) {
        return RuleFiles.of(new TreeMap<>(RULES.chosen(each -> !each.equals(path))));
    }

    @ParameterizedTest
    @CsvSource({
        "park/2015-794/figures.yaml, park",
        "park/filings/made.json, park",
        "park/2024-1/edition.yaml, park",
        "registry/changelog.md, registry",
        "new/ruleset.yaml, new"
    })
    void a_file_of_one_ruleset_concerns_that_one(String path, String ruleset) {
        var changed = with(path, "other");

        assertThat(RulesetFiles.concerned(RULES, changed)).containsExactly(ruleset);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sentences.dsl",
                "README.md",
                "reference/subjects.yaml",
                "reference/ruleset.yaml",
                "registry/filings/glass.json",
                "registry/filings/new.json",
                "notes/plan.md"
            })
    void a_file_that_rulesets_share_concerns_all(String path) {
        var changed = with(path, "other");

        assertThat(RulesetFiles.concerned(RULES, changed)).containsExactlyInAnyOrder("park", "registry");
        assertThat(RulesetFiles.concerned(changed, RULES)).containsExactlyInAnyOrder("park", "registry");
    }

    @Test
    void a_file_that_is_gone_concerns_what_is_left() {
        assertThat(RulesetFiles.concerned(RULES, without("sentences.dsl")))
                .containsExactlyInAnyOrder("park", "registry");
        assertThat(RulesetFiles.concerned(RULES, without("park/2015-794/figures.yaml")))
                .containsExactly("park");
        assertThat(RulesetFiles.concerned(RULES, without("park/ruleset.yaml"))).isEmpty();
    }

    @Test
    void the_same_files_concern_nothing() {
        assertThat(RulesetFiles.concerned(RULES, with("sentences.dsl", "d"))).isEmpty();
    }

    @Test
    void cases_of_a_ruleset_by_itself_are_those_that_it_has_among_the_others() throws Exception {
        var all = RuleFiles.read(Path.of("rules"));
        var among = ran(all);

        for (var ruleset : all.rulesets()) {
            var alone = ran(RulesetFiles.of(all, Set.of(ruleset)));

            assertThat(alone)
                    .isNotEmpty()
                    .isEqualTo(among.stream()
                            .filter(ran -> ran.startsWith(ruleset + " "))
                            .toList());
        }
        assertThat(all.rulesets()).hasSize(5);
    }

    private static List<String> ran(RuleFiles files) {
        var run = CaseRun.of(
                CaseBook.of(files, requireNonNull(RulebookReading.of(files).rulebook())), null);
        assertThat(run.problems()).isEmpty();
        return run.results().stream()
                .map(result -> result.ruleset() + " " + result.edition() + " " + result.place() + " " + result.name()
                        + " " + result.differences())
                .toList();
    }
}

package ru.promcluster.policy;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ru.promcluster.rulebook.RulebookReading;
import ru.promcluster.verdict.Language;

/** The cases of the published rules. */
final class PublishedCasesTest {

    private static final Path RULES = Path.of("rules");
    @Test
    void every_case_of_the_published_rules_gives_what_it_expects() throws Exception {
        var rulebook = requireNonNull(RulebookReading.of(RULES).rulebook());

        var book = CaseBook.read(RULES, rulebook);
        var run = CaseRun.of(book, null);

        assertThat(run.problems()).isEmpty();
        assertThat(run.failed().stream().map(PublishedCasesTest::told).collect(Collectors.joining("\n")))
                .isEmpty();
        var criteria = rulebook.rulesets().stream()
                .flatMap(ruleset -> ruleset.content().ruleset().criteria().stream())
                .collect(Collectors.toSet());
        assertThat(criteria).hasSizeGreaterThanOrEqualTo(35);
        assertThat(book.cases()).isGreaterThanOrEqualTo(criteria.size() * 3);
        assertThat(run.results()).hasSizeGreaterThan(book.cases());
        assertThat(run.results().stream().map(CaseResult::criterion).collect(Collectors.toSet()))
                .isEqualTo(criteria);
    }

    private static String told(CaseResult result) {
        return result.place() + " " + result.edition() + " " + result.name() + " "
                + result.differences().stream()
                        .map(difference -> difference.sentence(Language.EN))
                        .toList();
    }
}

package ru.promcluster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A criterion added by {@code rules/README.md} alone. */
class RulesNewTest {

    private static final String JAR = "java -jar target/quarkus-app/quarkus-run.jar ";
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```\\n(.*?)^```$");

    @TempDir
    Path folder;

    /** The blocks of the section, in the order in which a lawyer comes to them. */
    private static List<String> blocks() throws IOException {
        var page = Files.readString(Path.of("rules/README.md"));
        int begin = page.indexOf("## Как добавить требование русским предложением");
        var section = page.substring(begin, page.indexOf("\n## ", begin));
        var blocks = new ArrayList<String>();
        var matcher = BLOCK.matcher(section);
        while (matcher.find()) {
            blocks.add(matcher.group(1));
        }
        return blocks;
    }

    private Ran run(String line) {
        assertThat(line).startsWith(JAR);
        var words = Pattern.compile("\"([^\"]*)\"|(\\S+)")
                .matcher(line.substring(JAR.length()))
                .results()
                .map(word -> word.group(1) != null ? word.group(1) : word.group(2));
        return Ran.of(Stream.concat(
                        words, Stream.of("--rules", folder.resolve("rules").toString()))
                .toArray(String[]::new));
    }

    private static void replace(Path file, String pattern, String by) throws IOException {
        var before = Files.readString(file);
        var after = Pattern.compile(pattern).matcher(before).replaceFirst(java.util.regex.Matcher.quoteReplacement(by));
        assertThat(after).as(file + " changed").isNotEqualTo(before);
        Files.writeString(file, after);
    }

    @Test
    void a_criterion_added_by_following_the_page_works() throws IOException {
        RulesCopy.in(folder);
        var blocks = blocks();
        assertThat(blocks).hasSize(6);
        var edition = folder.resolve("rules/registry/2024-413");
        var home = edition.resolve("good-jobs-share");

        // 1. The files
        var made = run(blocks.get(0).strip());
        assertThat(made.exitCode()).as(made.err()).isZero();
        assertThat(made.lines())
                .hasSize(6)
                .contains(home.resolve("good-jobs-share.dslr").toString());
        // What the template makes is sound as it is.
        var fresh = run(JAR + "rules test --criterion good-jobs-share");
        assertThat(fresh.out()).isEqualTo("Прогонов: 4, сошлось: 4, не сошлось: 0, ошибок записи: 0.\n");

        // 2. The rule, 3. the figure, 4. the phrases, 5. the cases
        Files.writeString(home.resolve("good-jobs-share.dslr"), blocks.get(1));
        replace(edition.resolve("figures.yaml"), "(?s)- name: good-jobs-share.*", blocks.get(2));
        replace(home.resolve("good-jobs-share.md"), "(?s)(?<=\\nru:\\n).*(?=en:\\n)", blocks.get(3));
        Files.writeString(home.resolve("good-jobs-share.cases.yaml"), blocks.get(4));

        // 6. The checks
        var commands = blocks.get(5).strip().split("\n", -1);
        var check = run(commands[0]);
        var test = run(commands[1]);
        var judged = run(commands[2]);
        assertThat(check.out()).contains("Ошибок нет.", "[coverage.missing]");
        assertThat(test.out()).isEqualTo("Прогонов: 3, сошлось: 3, не сошлось: 0, ошибок записи: 0.\n");
        assertThat(judged.out()).containsPattern("✓ Доля высокопроизводительных рабочих мест +60\\h% +≥ 55\\h%");
        // The same as JSON, with the phrase of the card and the place of the rule.
        var json = run(commands[2] + " --format json");
        assertThat(json.out())
                .containsPattern("Доля высокопроизводительных рабочих мест: 60\\h%; требуется не менее 55\\h%\\.")
                .contains("registry/2024-413/good-jobs-share/good-jobs-share.dslr");
        assertThat(List.of(check.exitCode(), test.exitCode(), judged.exitCode()))
                .containsOnly(0);
    }

    @Test
    void a_mistake_in_the_sentence_is_shown_at_its_word() throws IOException {
        RulesCopy.in(folder);
        run(blocks().get(0).strip());
        var rule = folder.resolve("rules/registry/2024-413/good-jobs-share/good-jobs-share.dslr");
        Files.writeString(rule, blocks().get(1).replace("не менее", "не мене"));

        var check = run(JAR + "rules check");

        int column = Files.readAllLines(rule).get(3).indexOf("мене ") + 1;
        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.out())
                .startsWith(rule + ":4:" + column + ": ошибка: ")
                .contains("не менее {число}", "[sentence.unknown]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Good-Jobs | 2024-413 | new.name
                    criterion-id | 2024-413 | new.name
                    final-producer | 2024-413 | new.criterion-exists
                    relief-share | 2024-413 | new.figure-exists
                    good-jobs-share | 2024-431 | new.no-edition
                    """)
    void a_name_that_does_not_fit_is_refused_and_nothing_is_written(String name, String edition, String code)
            throws IOException {
        RulesCopy.in(folder);
        var before = Files.readString(folder.resolve("rules/registry/ruleset.yaml"));

        var ran = run(JAR + "rules new " + name + " --edition " + edition);

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.err()).contains(code);
        assertThat(folder.resolve("rules/registry/2024-413/" + name)).doesNotExist();
        assertThat(folder.resolve("rules/registry/ruleset.yaml")).hasContent(before);
    }
}

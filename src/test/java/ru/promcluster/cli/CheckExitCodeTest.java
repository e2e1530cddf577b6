package ru.promcluster.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.promcluster.cli.Ran.FILINGS;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.promcluster.exchange.Limits;

/** What {@code check} says to the one that started it. */
class CheckExitCodeTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "0, made-complete,     2024-05-01",
        "1, made-not-eligible, 2024-05-01",
        "2, skfo-glass,        2022-12-01",
        "3, skfo-glass,        2015-08-14",
    })
    void the_verdict_of_one_file_is_the_exit_code(int code, String filing, String day) {
        for (var format : new String[] {"text", "json"}) {
            var ran = Ran.of("check", FILINGS + filing + ".json", "--as-of", day, "--format", format);

            assertThat(ran.exitCode()).isEqualTo(code);
        }
    }

    @Test
    void a_day_before_the_first_edition_is_refused_with_the_first_day() {
        var text = Ran.of("check", FILINGS + "skfo-glass.json", "--as-of", "2015-08-14");
        var json = Ran.of("check", FILINGS + "skfo-glass.json", "--as-of", "2015-08-14", "--format", "json");

        assertThat(text.err()).contains("действует с 2015-08-15");
        assertThat(text.out()).isEmpty();
        assertThat(json.out()).contains("\"status\":422").endsWith("}\n");
    }

    @Test
    void a_filing_of_a_day_before_the_first_edition_is_refused_too() throws Exception {
        var early = write("{\"name\": \"Ранний\", \"filedOn\": \"2015-01-01\"}");

        var ran = Ran.of("check", early);

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.err()).contains(early).contains("2015-08-15");
    }

    @Test
    void an_unknown_ruleset_is_refused_with_the_ones_there_are() {
        var ran = Ran.of("check", FILINGS + "skfo-glass.json", "--ruleset", "register");

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.err()).containsPattern("Набора «register» нет\\. Есть: .*\\bregistry\\b.*\\.");
    }

    @Test
    void all_faults_of_an_application_are_listed_with_their_places() throws Exception {
        var file = write("{\"name\": \"\", \"particpants\": [], \"regions\": [\"RU-XX\", 5]}");

        var text = Ran.of("check", file);
        var json = Ran.of("check", file, "--format", "json", "--lang", "en");

        assertThat(text.exitCode()).isEqualTo(3);
        assertThat(text.out()).isEmpty();
        assertThat(text.err()).contains(file + ": Заявка не принята").contains("  /name  ", "  /particpants  ");
        assertThat(json.exitCode()).isEqualTo(3);
        assertThat(json.out()).contains("\"status\":400", "\"pointer\":\"/particpants\"", "Mend them all");
        assertThat(json.err()).isEmpty();
    }

    @Test
    void an_application_that_is_too_large_is_refused_with_its_size() throws Exception {
        var file = write(" ".repeat(Limits.DEFAULT.maxBytes() + 7));

        var ran = Ran.of("check", file);

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.err()).contains("Заявка занимает 10485767 байт; допустимо не больше 10485760  [limit.size]");
    }

    @Test
    void a_file_that_is_not_there_is_named_and_nothing_is_checked() {
        var ran = Ran.of("check", FILINGS + "skfo-glass.json", "nowhere.json", "rules");

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.err())
                .isEqualToNormalizingNewlines(
                        "nowhere.json: такого файла нет.\nrules: это папка; назовите файлы в ней.\n");
        assertThat(ran.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check                                | Не указано: FILE.",
                "check a.json --as-of 2022-02-30      | Значение «2022-02-30» не подходит для --as-of.",
                "check a.json --lang de               | Значение «de» не подходит для --lang.",
                "check a.json --format xml            | Значение «xml» не подходит для --format.",
                "check a.json --formt json            | Такой команды или параметра нет: --formt",
                "chek a.json                          | Такой команды или параметра нет: chek a.json.",
                "rules                                | Не названа команда.",
                "rules test --criterion minimum       | Значение «minimum» не подходит для --criterion.",
            })
    void a_call_that_cannot_be_understood_says_why_in_russian_and_shows_the_help(String call, String why) {
        var ran = Ran.of(call.split(" ", -1));

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.err()).startsWith(why).contains("Как вызвать / usage: promcluster-check");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void help_and_version_are_no_errors() {
        var help = Ran.of("check", "--help");
        var version = Ran.of("--version");

        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).contains("Проверить заявку", "Check an application", "Код завершения");
        assertThat(version.exitCode()).isZero();
        assertThat(version.out()).isEqualToNormalizingNewlines("1.2.3\n");
    }

    @Test
    void broken_rules_are_no_verdict() throws Exception {
        var rules = RulesCopy.in(folder).with("registry/2015-779/figures.yaml", "value: 10\n", "value: ten\n");

        var ran = Ran.of(
                "check", FILINGS + "skfo-glass.json", "--rules", rules.folder().toString());

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.err()).contains(rules.folder() + "/registry/2015-779/figures.yaml:");
        assertThat(ran.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, made-complete made-relief",
        "2, made-complete skfo-glass",
        "1, skfo-glass made-not-eligible made-complete",
    })
    void the_worst_verdict_of_several_files_is_the_exit_code(int code, String filings) {
        var args = ("check --as-of 2025-01-15 " + filings).split(" ", -1);
        for (int i = 3; i < args.length; i++) {
            args[i] = FILINGS + args[i] + ".json";
        }

        assertThat(Ran.of(args).exitCode()).isEqualTo(code);
    }

    @Test
    void one_file_that_cannot_be_read_outweighs_the_verdicts_of_the_others() throws Exception {
        var bad = write("{");

        var ran = Ran.of("check", FILINGS + "made-not-eligible.json", bad, FILINGS + "skfo-glass.json");

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.lines()).hasSize(4);
        assertThat(ran.lines().get(2)).startsWith("bad").endsWith("Не проверено");
        assertThat(ran.err()).contains(bad);
    }

    @Test
    void all_rulesets_give_a_list_and_the_worst_of_it() {
        var ran = Ran.of("check", FILINGS + "skfo-glass.json", "--ruleset", "all", "--format", "json");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.out())
                .startsWith("[{")
                .contains("{\"id\":", "\"industrial-park\"")
                .endsWith("}]\n");
    }

    private String write(String json) throws Exception {
        return Files.writeString(folder.resolve("bad.json"), json).toString();
    }
}

package ru.promcluster.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.promcluster.RegistryAlone;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.rulebook.files.RuleProblem;

/** What is wrong with a sentence is said at its word, with the sentences that may have been meant. */
class SentenceFaultsTest {

    private static final String FILE = SentenceFiles.RULE + ".dslr";

    private static List<RuleProblem> problems(RuleFiles files) {
        return RulebookReading.of(files).problems();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    доля высокопроизводительнх рабочих мест среди участников не менее {final-producer} | 4 | 6 | sentence.unknown | «доля высокопроизводительных рабочих мест среди {группа}»
                    доля высокопроизводительных рабочих мест среди промышленых участников не менее {final-producer} | 4 | 48 | sentence.unknown | «промышленных участников»
                    число участников не мене {final-producer} | 4 | 21 | sentence.unknown | «{показатель} не менее {число}»
                    число участников не менее {final-producre} | 4 | 27 | figure.unknown | «final-producer»
                    число участников не менее 5 | 4 | 27 | sentence.figure | {имя-числа}
                    число участников не менее | 4 | 26 | sentence.figure | {имя-числа}
                    програма развития утверждена и действует | 4 | 1 | sentence.unknown | «программа развития утверждена и действует»
                    число участников не менее {final-producer} или нет | 4 | 44 | sentence.unknown | слова «или»
                    число участников, которые находятся в субъекте дагестан не менее {final-producer} | 4 | 48 | sentence.unknown | RU-DA
                    число участников, которые относятся к виду FABRIC не менее {final-producer} | 4 | 1 | rule.name | строка
                    """)
    void a_fault_is_said_at_its_word(String sentence, int line, int column, String code, String said) {
        var problems = problems(SentenceFiles.with(sentence));

        assertThat(problems).hasSize(1);
        var problem = problems.get(0);
        assertThat(problem.place()).isEqualTo(FILE + ":" + line + ":" + column);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.russian()).contains(said);
    }

    @Test
    void a_fault_on_the_second_line_of_a_sentence_is_said_there() {
        var problems = problems(SentenceFiles.with("число участников // всех\n    не мене {final-producer}"));

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).place()).isEqualTo(FILE + ":5:8");
    }

    @Test
    void a_file_without_a_sentence_is_refused() {
        var problems = problems(SentenceFiles.with(""));

        assertThat(problems).extracting(RuleProblem::code).containsExactly("sentence.form");
    }

    @Test
    void a_folder_with_both_kinds_of_rule_is_refused() {
        var files = RegistryAlone.texts();
        files.put(FILE, SentenceFiles.file("функциональная карта составлена"));

        assertThat(problems(RuleFiles.of(files)))
                .extracting(RuleProblem::place, RuleProblem::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(FILE, "rule.twice"));
    }

    @Test
    void rules_in_sentences_need_the_list() {
        var files = new TreeMap<>(
                SentenceFiles.with("функциональная карта составлена").chosen(every -> true));
        files.remove("sentences.dsl");

        assertThat(problems(RuleFiles.of(files))).extracting(RuleProblem::code).containsExactly("sentences.none");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [признак] всё хорошо = getClass().forName("java.lang.Runtime")
                    [признак] всё хорошо = (System.exit(1))
                    [признак] всё хорошо = functionalMap ) eval( true ); ClusterView( $x : functionalMap
                    [вывод] всё хорошо = System.exit( 1 )
                    [вывод] всё хорошо = finding.manual(); System.exit( 1 )
                    [вывод] всё хорошо = finding.manual(); end rule "Other" when then System.exit( 1 )
                    [вывод] всё хорошо = finding.getClass()
                    """)
    void a_list_smuggles_no_code_past_the_guard(String line) {
        var files = new TreeMap<>(SentenceFiles.with("всё хорошо").chosen(every -> true));
        files.merge("sentences.dsl", line + "\n", String::concat);

        var problems = problems(RuleFiles.of(files));

        assertThat(problems).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(FILE);
            assertThat(problem.line()).isBetween(2, 4);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [вывот] всё хорошо = finding.manual() | sentences.line | 1
                    [число] всё хорошо = finding.manual() | sentences.line | 1
                    [признак] всё хорошо | sentences.line | 1
                    [показатель] вдвое больше {показатель} = {показатель} | sentences.gap | 27
                    [показатель] число {групы} = {групы} | sentences.gap | 20
                    [вывод] {число} и {число} = finding.manual() | sentences.gap | 19
                    """)
    void a_line_of_the_list_that_is_wrong_is_shown(String line, String code, int column) {
        var files = new TreeMap<>(
                SentenceFiles.with("функциональная карта составлена").chosen(every -> true));
        int number =
                java.util.Objects.requireNonNull(files.get("sentences.dsl")).split("\n", -1).length;
        files.merge("sentences.dsl", line + "\n", String::concat);

        assertThat(problems(RuleFiles.of(files)))
                .extracting(RuleProblem::place, RuleProblem::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("sentences.dsl:" + number + ":" + column, code));
    }
}

package ru.promcluster.policy.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.rulebook.files.RuleProblem;

/** Each mistake alone: pointed at to line and column, with an advice. */
@Execution(ExecutionMode.CONCURRENT)
class PlantedMistakesTest {

    /** Each advice either names what was meant or says in the imperative what to do. */
    private static final Pattern RUSSIAN_ADVICE = Pattern.compile(
            "Возможно, «[^»]+»\\.|Есть: \\S|\\b(Напишите|Пишите|Допишите|Добавьте|Поставьте|Уберите|Исправьте|Замените"
                    + "|Закройте|Выровняйте|Проверьте|Оставьте|Назовите|Пометьте|пометьте|Возьмите|возьмите|Запишите"
                    + "|запишите|Начинайте|Заполните|исправьте|поставьте|напишите|добавьте)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern ENGLISH_ADVICE = Pattern.compile(
            "Maybe «[^»]+»\\.|There are: \\S|\\b([Ww]rite|[Aa]dd|[Pp]ut|[Rr]emove|[Mm]end|[Rr]eplace|[Cc]lose|[Aa]lign"
                    + "|[Cc]heck|[Kk]eep|[Nn]ame|[Mm]ark|[Tt]ake|[Bb]egin|[Ff]ill)\\b");

    static List<PlantedMistake> mistakes() throws IOException {
        return PlantedMistake.all();
    }

    @Test
    void there_are_sixty_and_more() throws IOException {
        assertThat(mistakes()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(mistakes()).extracting(PlantedMistake::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_pointed_at_and_told_with_an_advice(PlantedMistake mistake) throws IOException {
        var problems = Diagnosis.of(mistake.planted()).problems();

        var told = problems.stream()
                .filter(problem ->
                        problem.code().equals(mistake.code()) && problem.file().equals(mistake.expectedFile()))
                .toList();
        assertThat(told).as("%s, of %s", mistake.name(), problems).isNotEmpty();
        assertThat(told)
                .as("%s, of %s", mistake.name(), problems)
                .extracting(RuleProblem::span)
                .contains(mistake.expected());
        assertThat(problems).allSatisfy(PlantedMistakesTest::advises);
    }

    private static void advises(RuleProblem problem) {
        assertThat(problem.russian()).as(problem.code()).containsPattern(RUSSIAN_ADVICE);
        assertThat(problem.english()).as(problem.code()).containsPattern(ENGLISH_ADVICE);
    }

    @Test
    void mistakes_in_many_files_are_told_together() throws IOException {
        var texts = PlantedMistake.published();
        var files = new TreeSet<String>();
        var planted = new ArrayList<PlantedMistake>();
        for (var mistake : mistakes()) {
            var isLocal = mistake.elsewhere().isEmpty() && mistake.file().matches(".*\\.(drl|cases\\.yaml)");
            if (isLocal && files.add(mistake.file())) {
                planted.add(mistake);
                texts.put(mistake.file(), mistake.planted().text(mistake.file()));
            }
        }

        var problems = Diagnosis.of(RuleFiles.of(texts)).problems();

        assertThat(planted).hasSizeGreaterThan(4);
        for (var mistake : planted) {
            assertThat(problems).anySatisfy(problem -> {
                assertThat(problem.file()).isEqualTo(mistake.file());
                assertThat(problem.span()).isEqualTo(mistake.expected());
            });
        }
    }

    @Test
    void the_published_rules_have_nothing_that_is_wrong_or_likely_wrong() throws IOException {
        assertThat(Diagnosis.of(RuleFiles.of(PlantedMistake.published())).problems())
                .isEmpty();
    }
}

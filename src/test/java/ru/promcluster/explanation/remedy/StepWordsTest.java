package ru.promcluster.explanation.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.Participant.Kind;
import ru.promcluster.cluster.Participant.ReliefGround;
import ru.promcluster.cluster.Participant.Role;
import ru.promcluster.exchange.ApplicationReader;
import ru.promcluster.exchange.Limits;
import ru.promcluster.exchange.Reading;
import ru.promcluster.rulebook.remedy.step.MemberStep;
import ru.promcluster.rulebook.remedy.step.Newcomer;
import ru.promcluster.rulebook.remedy.step.PaperStep;
import ru.promcluster.rulebook.remedy.step.Step;
import ru.promcluster.verdict.Language;

class StepWordsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);
    private static final ClusterApplication APPLICATION = application();

    private static ClusterApplication application() {
        var json = """
                {"name": "Пример", "participants": [
                  {"id": "p1", "name": "ООО «Завод»", "output": 100, "outputUsedByMembers": 0, "purchases": 100},
                  {"id": "p2", "name": "Верфь", "output": 0, "outputUsedByMembers": 0, "purchases": 0}]}""";
        var reading = new ApplicationReader(Limits.DEFAULT).read(json.getBytes(StandardCharsets.UTF_8));
        return ((Reading.Accepted) reading).application();
    }

    private static String told(Step step, Language language) {
        return new StepWords(APPLICATION, language).sentence(step);
    }

    private static String told(Newcomer newcomer, int number, Language language) {
        var steps = new ArrayList<Step>();
        for (int i = 1; i <= number; i++) {
            steps.add(new Step.Join("new-" + i, newcomer));
        }
        return String.join(" ", new StepWords(APPLICATION, language).sentences(steps));
    }

    private static Newcomer newcomer(Kind kind, @Nullable Role role, boolean produces, boolean relieved) {
        var ground = relieved ? ReliefGround.MONOTOWN : ReliefGround.NONE;
        return new Newcomer(kind, role, produces, "RU-CHE", ground, relieved);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1  | ещё одного промышленного участника, который поставляет | one more industrial member, which supplies
            2  | ещё двух промышленных участников, которые поставляют   | two more industrial members, which supply
            3  | ещё трёх промышленных участников, которые поставляют   | three more industrial members, which supply
            5  | ещё пять промышленных участников, которые поставляют   | five more industrial members, which supply
            11 | ещё 11 промышленных участников, которые поставляют     | 11 more industrial members, which supply
            21 | ещё 21 промышленного участника, который поставляет     | 21 more industrial members, which supply
            22 | ещё 22 промышленных участников, которые поставляют     | 22 more industrial members, which supply
            """)
    void those_who_join_are_counted_in_the_right_form(int number, String russian, String english) {
        var maker = newcomer(Kind.INDUSTRIAL, Role.INTERMEDIATE, true, false);

        assertThat(told(maker, number, Language.RU))
                .isEqualTo("Примите в кластер " + russian + " продукцию участникам кластера.");
        assertThat(told(maker, number, Language.EN)).isEqualTo("Take in " + english + " members of the cluster.");
    }

    @ParameterizedTest
    @CsvSource({
        "1, одну образовательную организацию с льготной территории",
        "2, две образовательные организации с льготной территории",
        "6, шесть образовательных организаций с льготной территории"
    })
    void an_educational_organisation_is_feminine_and_buys_nothing(int number, String russian) {
        var school = newcomer(Kind.EDUCATION, null, true, true);

        assertThat(told(school, number, Language.RU)).isEqualTo("Примите в кластер ещё " + russian + ".");
    }

    @Test
    void newcomers_of_two_kinds_are_told_apart() {
        var steps = List.<Step>of(
                new Step.Join("new-1", newcomer(Kind.INDUSTRIAL, Role.FINAL, true, false)),
                new Step.Join("new-2", newcomer(Kind.INDUSTRIAL, Role.INTERMEDIATE, false, false)));

        assertThat(new StepWords(APPLICATION, Language.RU).sentences(steps))
                .containsExactly(
                        "Примите в кластер ещё одного изготовителя конечной продукции, который закупает продукцию у участников"
                                + " кластера.",
                        "Примите в кластер ещё одного промышленного участника, который ещё только организует производство.");
    }

    @Test
    void members_are_named_and_newcomers_numbered() {
        var contract = new Step.SignContract("c", "p2", "new-3", DAY);
        var founding = new MemberStep.Found(4, "new-3");

        assertThat(told(contract, Language.RU))
                .isEqualTo("Заключите договор между участниками: «Верфь» и новый участник № 3.");
        assertThat(told(founding, Language.RU))
                .isEqualTo("Новому участнику № 3 нужно войти в число учредителей специализированной организации.");
        assertThat(told(new MemberStep.StartProduction(1, "p2"), Language.RU))
                .isEqualTo("Участнику «Верфь» нужно начать выпуск продукции.");
        assertThat(told(founding, Language.EN))
                .isEqualTo("Newcomer no. 3 has to become a founder of the specialised organisation.");
    }

    @Test
    void an_amount_is_told_only_where_there_was_one_before() {
        var supply = new MemberStep.Supply(0, "p1", new BigDecimal("20.50"));
        var first = new MemberStep.Supply(1, "p2", new BigDecimal("0.01"));
        var bought = new MemberStep.Buy(1, "p2", new BigDecimal("0.01"));

        assertThat(told(supply, Language.RU))
                .isEqualTo(
                        "Участнику ООО «Завод» нужно при том же выпуске поставлять участникам кластера ещё на 20,50\u00a0₽ в год.");
        assertThat(told(first, Language.RU))
                .isEqualTo("Участнику «Верфь» нужно начать выпуск и поставлять продукцию участникам кластера.");
        assertThat(told(bought, Language.EN)).isEqualTo("The member “Верфь” has to begin to buy from members.");
    }

    @Test
    void a_declared_level_and_a_programme_have_their_figure_and_day() {
        assertThat(told(new Step.RaiseLevel(BigDecimal.valueOf(20)), Language.RU))
                .isEqualTo("Доведите долю закупок у участников кластера до 20\u00a0%.");
        assertThat(told(new PaperStep.ApproveProgramme(DAY), Language.RU))
                .isEqualTo("Утвердите программу развития: на 1\u00a0мая 2024\u00a0г. она должна действовать.");
    }
}

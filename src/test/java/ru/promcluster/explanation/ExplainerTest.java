package ru.promcluster.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.rulebook.Edition;
import ru.promcluster.verdict.Assessment.CriterionResult;
import ru.promcluster.verdict.Assessment.Question;
import ru.promcluster.verdict.Bounds;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Measure;
import ru.promcluster.verdict.Operator;
import ru.promcluster.verdict.Requirement;
import ru.promcluster.verdict.Status;
import ru.promcluster.verdict.Unit;

class ExplainerTest {

    private static final ClusterApplication COMPLETE = Rules.application(Rules.madeComplete());
    private static final LocalDate DAY = LocalDate.of(2024, 5, 2);
    private static final Edition EDITION = Rules.edition("2024-413");

    @Test
    void a_judged_application_is_put_into_words() {
        var json = Rules.json("{\"name\": \"Пример\", \"declared\": {\"participants\": 4}}");
        var application = Rules.application(json);
        var ruled = Rules.criterion(EDITION, "minimum-participants");
        var finding = Rules.finding(EDITION.judge(application, DAY), "minimum-participants");

        var result = Explainer.of(EDITION, Language.RU).explain(ruled, finding, application, DAY);

        assertThat(result.finding()).isSameAs(finding);
        assertThat(result.explanation())
                .isEqualTo("Промышленных участников: от 0 до 4; требуется не менее 5, поэтому условие не выполнено.");
        assertThat(result.remedy()).contains("предприятия: может недоставать до 5 участников.");
        assertThat(result.missing()).isEmpty();
    }

    @Test
    void an_open_criterion_asks_its_question() {
        var application = Rules.application(Rules.json("{\"name\": \"Example\"}"));
        var finding = Rules.finding(EDITION.judge(application, DAY), "functional-map");

        var result = explained(Language.EN, finding, application);

        assertThat(result)
                .isEqualTo(new CriterionResult(
                        finding,
                        "Functional map of the cluster",
                        "What was reported does not show whether the functional map of the cluster has been drawn up.",
                        "Draw up the functional map: what each member makes, whom it supplies and which joint projects "
                                + "it works in. If the map exists, say so in the application.",
                        List.of(new Question(
                                "/functionalMap", "Has the functional map of the cluster been drawn up?"))));
    }

    @Test
    void five_participants_are_named_and_the_others_counted() {
        var found = new StringBuilder();
        var pointers = List.of(0, 1, 2, 3, 4, 5, 6, 7).stream()
                .map(place -> "/participants/" + place)
                .toList();

        found.append(unlinked(pointers).explanation());

        assertThat(found)
                .endsWith("Без договора: Производитель 1 (составлен), Производитель 2 (составлен), Производитель 3 "
                        + "(составлен), Производитель 4 (составлен), Производитель 5 (составлен) и ещё 3.");
    }

    @Test
    void where_nobody_is_named_it_is_said() {
        assertThat(unlinked(List.of("/contracts")).explanation()).endsWith("Без договора: участники не названы.");
    }

    private static CriterionResult unlinked(List<String> evidence) {
        var criterion = Rules.criterion(EDITION, "linked-participants").criterion();
        var requirement = new Requirement(Operator.AT_MOST, BigDecimal.ZERO, null, Unit.COUNT);
        var measure = Measure.of(Bounds.exactly(8), evidence, List.of());
        return explained(Language.RU, new Finding(criterion, Status.FAILED, measure, requirement), COMPLETE);
    }

    @Test
    void a_criterion_that_is_not_in_force_says_so() {
        var finding = Rules.finding(EDITION.judge(COMPLETE, DAY), "cooperation-per-participant");

        var result = explained(Language.RU, finding, COMPLETE);

        assertThat(result.explanation())
                .isEqualTo("Требования, действующие на 2\u00a0мая 2024\u00a0г., этого условия не содержат.");
        assertThat(result.remedy()).isNull();
    }

    @Test
    void a_criterion_in_force_that_does_not_apply_says_why() {
        var application = Rules.application(Rules.json("{\"name\": \"Пример\", \"organisation\": {\"absent\": true}}"));
        var finding = Rules.finding(EDITION.judge(application, DAY), "organisation-standing");

        var result = explained(Language.RU, finding, application);

        assertThat(result.explanation())
                .isEqualTo("Специализированной организации у кластера нет, поэтому её благонадёжность не "
                        + "проверяется.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'bankrupt'; признана банкротом",
                "'taxDebt'; имеет долги по налогам",
                "'inLiquidation taxDebt'; находится в процессе ликвидации и имеет долги по налогам",
                "'inLiquidation bankrupt taxDebt'; находится в процессе ликвидации, признана банкротом и имеет долги по налогам"
            })
    void of_the_organisation_only_what_is_true_is_said(String troubles, String told) {
        var fields = Arrays.stream(troubles.split(" "))
                .map(field -> "\"" + field + "\": true")
                .collect(Collectors.joining(", "));
        var application = Rules.application(Rules.json("{\"name\": \"Пример\", \"organisation\": {" + fields + "}}"));
        var finding = Rules.finding(EDITION.judge(application, DAY), "organisation-standing");

        var result = explained(Language.RU, finding, application);

        assertThat(result.explanation())
                .isEqualTo("Специализированная организация не отвечает требованию благонадёжности: " + told
                        + ", поэтому условие не выполнено. На вывод это не влияет, но при рассмотрении заявки об этом "
                        + "могут спросить.");
    }

    @Test
    void a_kind_for_which_the_declared_totals_leave_no_room_comes_with_them() {
        var application = Rules.application(Rules.json(
                "{\"name\": \"Пример\", \"declared\": {\"participants\": 11, \"industrialParticipants\": 11}}"));
        var old = Rules.edition("2018-905");
        var binding = Rules.finding(old.judge(application, old.from()), "education");
        var advisory = Rules.finding(EDITION.judge(application, DAY), "education");

        var asBinding = Explainer.of(old, Language.RU)
                .explain(Rules.criterion(old, "education"), binding, application, old.from());
        var asAdvisory = explained(Language.RU, advisory, application);

        var told = "Образовательных организаций среди участников: 0; нужно не менее 1, поэтому условие не выполнено. "
                + "Так выходит из заявленного: участников — 11, промышленных участников — 11.";
        assertThat(asBinding.explanation()).isEqualTo(told);
        assertThat(asAdvisory.explanation())
                .isEqualTo(told + " На вывод это не влияет, но при рассмотрении заявки об этом могут спросить.");
    }

    @Test
    void a_check_that_broke_down_calls_a_person() {
        var criterion = Rules.criterion(EDITION, "education").criterion();

        var result = explained(Language.EN, Finding.of(criterion, Status.ERROR), COMPLETE);

        assertThat(result.explanation())
                .isEqualTo("This condition could not be checked: the check itself broke down, not the application. A "
                        + "person has to look at it.");
        assertThat(result.remedy()).isNull();
    }

    private static CriterionResult explained(Language language, Finding finding, ClusterApplication application) {
        var ruled = Rules.criterion(EDITION, finding.criterion().id());
        return Explainer.of(EDITION, language).explain(ruled, finding, application, DAY);
    }
}

package ru.promcluster.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.explanation.question.FactPointer;
import ru.promcluster.explanation.question.Questions;
import ru.promcluster.verdict.Assessment.Question;
import ru.promcluster.verdict.Language;

class QuestionsTest {

    private static final List<String> ELEMENTS =
            List.of("participants", "contracts", "infrastructure", "jointProjects");

    /** Lists known in part, where a declared total is given and says nothing. */
    private static final String PARTIAL_LISTS = """
            {"name": "Example", "regions": [], "participants": [], "infrastructure": [{"id": "t", "kind": "OTHER"}],
             "incomplete": ["regions", "infrastructure"], "declared": {"technologyInfrastructure": 0}}""";

    /** What each kind of fact is first missing from, over all filings and over the complete one robbed of each fact. */
    private static Map<String, Missing> everythingMissing() {
        var missing = new TreeMap<String, Missing>();
        var editions = Rules.RULEBOOK.rulesets().stream()
                .flatMap(ruleset -> ruleset.editions().stream())
                .toList();
        for (var application : applications()) {
            for (var edition : editions) {
                for (var finding : edition.judge(application, edition.from())) {
                    for (var pointer : finding.missing()) {
                        missing.putIfAbsent(FactPointer.of(pointer).pattern(), new Missing(pointer, application));
                    }
                }
            }
        }
        return missing;
    }

    private record Missing(String pointer, ClusterApplication application) {}

    private static List<ClusterApplication> applications() {
        var applications = new ArrayList<ClusterApplication>();
        Rules.madeComplete().fieldNames().forEachRemaining(field -> {
            if (!field.equals("name")) {
                applications.add(robbed("", field));
            }
        });
        for (var list : ELEMENTS) {
            var fields = new TreeSet<String>();
            Rules.madeComplete()
                    .get(list)
                    .forEach(element -> element.fieldNames().forEachRemaining(fields::add));
            fields.removeAll(List.of("id", "supplier", "buyer"));
            fields.forEach(field -> applications.add(robbed(list, field)));
        }
        for (var object : List.of("organisation", "programme")) {
            Rules.madeComplete().get(object).fieldNames().forEachRemaining(f -> applications.add(robbed(object, f)));
        }
        applications.add(Rules.application(Rules.json(PARTIAL_LISTS)));
        Rules.filings().forEach(file -> applications.add(Rules.application(Rules.json(file))));
        return applications;
    }

    private static ClusterApplication robbed(String part, String field) {
        var application = (ObjectNode) Rules.madeComplete();
        var robbed = part.isEmpty() ? application : application.get(part);
        if (robbed instanceof ArrayNode list) {
            list.forEach(element -> ((ObjectNode) element).remove(field));
        } else {
            ((ObjectNode) robbed).remove(field);
        }
        return Rules.application(application);
    }

    @ParameterizedTest
    @EnumSource
    void every_missing_fact_is_asked_for_in_words_of_its_own(Language language) throws IOException {
        var questions = Questions.in(language);
        var text = new StringBuilder();

        everythingMissing().values().forEach(missing -> {
            var asked = questions.ask(List.of(missing.pointer), missing.application);
            text.append(questions.knows(missing.pointer) ? "" : "GENERAL ")
                    .append(asked.get(0).pointer());
            text.append('\n').append(asked.get(0).question()).append('\n');
        });

        assertThat(text).doesNotContain("GENERAL").doesNotContain("{").doesNotContain("null");
        GoldenFile.assertSame("questions." + language.name().toLowerCase(Locale.ROOT) + ".txt", text.toString());
    }

    @Test
    void every_column_of_the_vocabulary_and_every_literal_is_missing_from_some_application() {
        assertThat(everythingMissing().keySet())
                .contains(
                        "/participants",
                        "/contracts",
                        "/regions",
                        "/infrastructure",
                        "/jointProjects",
                        "/functionalMap",
                        "/agreementWithRegions",
                        "/regionalProductivity",
                        "/programme/approvedOn",
                        "/organisation/name",
                        "/organisation/agreementsWithMembers",
                        "/organisation/inLiquidation",
                        "/organisation/bankrupt",
                        "/organisation/taxDebt",
                        "/participants/*/kind",
                        "/participants/*/role",
                        "/participants/*/anchor",
                        "/participants/*/region",
                        "/participants/*/reliefGround",
                        "/participants/*/producedInReportingYear",
                        "/participants/*/foundsOrganisation",
                        "/participants/*/output",
                        "/participants/*/outputUsedByMembers",
                        "/participants/*/purchases",
                        "/participants/*/purchasesFromMembers",
                        "/participants/*/valueAdded",
                        "/participants/*/jobs",
                        "/participants/*/highProductivityJobs",
                        "/contracts/*/signedOn",
                        "/declared/jointProjects",
                        "/infrastructure/*/kind",
                        "/infrastructure/*/areaHectares",
                        "/infrastructure/*/powerMegawatts",
                        "/infrastructure/*/industrialAreaShare",
                        "/infrastructure/*/managingCompany",
                        "/jointProjects/*/ownFunds",
                        "/jointProjects/*/loan",
                        "/jointProjects/*/passport",
                        "/jointProjects/*/importSubstituting",
                        "/jointProjects/*/value");
    }

    @Test
    void both_languages_ask_for_the_same_facts() throws IOException {
        var asked = new ArrayList<TreeSet<String>>();
        for (var language : List.of("ru", "en")) {
            var texts = new Properties();
            try (var in = Questions.class.getResourceAsStream(language + ".properties")) {
                texts.load(in);
            }
            asked.add(new TreeSet<>(texts.stringPropertyNames()));
        }

        assertThat(asked.get(0)).isEqualTo(asked.get(1)).hasSizeGreaterThan(90);
    }

    @Test
    void participants_are_called_by_their_names() {
        var application = Rules.application(named("""
                {"name": "Пример",
                 "participants": [{"id": "p1", "name": "Завод"}, {"id": "p2", "name": "ООО «Литьё»"}, {"id": "p3"},
                                  {"id": "p4", "name": "Две\\nстроки"}],
                 "contracts": [{"id": "c1", "supplier": "p1", "buyer": "p3"}, {"supplier": "p2", "buyer": "p4"}]}"""));

        var questions = Questions.in(Language.RU)
                .ask(
                        List.of(
                                "/participants/0/role",
                                "/participants/1/role",
                                "/participants/2/role",
                                "/participants/3/role",
                                "/contracts/0/signedOn",
                                "/contracts/1/signedOn"),
                        application);

        assertThat(questions)
                .extracting(Question::question)
                .containsExactly(
                        "Что выпускает участник «Завод»: конечную продукцию кластера или промежуточную?",
                        "Что выпускает участник ООО «Литьё»: конечную продукцию кластера или промежуточную?",
                        "Что выпускает участник «p3»: конечную продукцию кластера или промежуточную?",
                        "Что выпускает участник «Две строки»: конечную продукцию кластера или промежуточную?",
                        "Когда подписан договор «c1» между участниками «Завод» и «p3»?",
                        "Когда подписан договор № 2 между участниками ООО «Литьё» и «Две строки»?");
    }

    @Test
    void a_fact_that_nobody_has_words_for_is_asked_for_by_its_field() {
        var asked = List.of("/participants/0/colour", "/weather");

        var questions = Questions.in(Language.RU).ask(asked, Rules.application(Rules.madeComplete()));

        assertThat(questions)
                .containsExactly(
                        new Question(asked.get(0), "Что нужно указать в поле «colour» заявки?"),
                        new Question(asked.get(1), "Что нужно указать в поле «weather» заявки?"));
    }

    private static JsonNode named(String text) {
        return Rules.json(text);
    }
}

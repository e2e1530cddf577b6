package ru.promcluster.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.Contract;
import ru.promcluster.cluster.DeclaredTotals;
import ru.promcluster.cluster.DevelopmentProgramme;
import ru.promcluster.cluster.InfrastructureObject;
import ru.promcluster.cluster.JointProject;
import ru.promcluster.cluster.Participant;
import ru.promcluster.cluster.RegistryEntry;
import ru.promcluster.cluster.SpecialisedOrganisation;
import ru.promcluster.cluster.Subsidy;
import ru.promcluster.verdict.Confidence;
import ru.promcluster.verdict.Operator;
import ru.promcluster.verdict.Severity;
import ru.promcluster.verdict.Status;
import ru.promcluster.verdict.Unit;
import ru.promcluster.verdict.Verdict;
import ru.promcluster.web.Api;
import ru.promcluster.web.Filings;

@QuarkusTest
class OpenApiTest {

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    private Api api = new Api(base);
    private JsonNode published = Api.json("{}");

    @BeforeEach
    void read() {
        api = new Api(base);
        published = Api.json(api.get("/openapi?format=json"));
    }

    @Test
    void the_document_describes_every_address_and_every_reference_leads_somewhere() {
        assertThat(names(published.at("/paths")))
                .containsExactlyInAnyOrder(
                        "/api/v1/checks",
                        "/api/v1/checks/scenarios",
                        "/api/v1/checks/readiness",
                        "/api/v1/checks/remedies",
                        "/api/v1/assessments",
                        "/api/v1/assessments/{id}",
                        "/api/v1/assessments/{id}/replay",
                        "/api/v1/jobs",
                        "/api/v1/jobs/template.xlsx",
                        "/api/v1/jobs/{id}",
                        "/api/v1/jobs/{id}/events",
                        "/api/v1/jobs/{id}/results",
                        "/api/v1/jobs/{id}/summary",
                        "/api/v1/jobs/{id}/decisions",
                        "/api/v1/jobs/{id}/compare/{other}",
                        "/api/v1/rulesets",
                        "/api/v1/rulesets/{ruleset}",
                        "/api/v1/rulesets/{ruleset}/criteria",
                        "/api/v1/rulesets/{ruleset}/figures",
                        "/api/v1/drafts",
                        "/api/v1/drafts/{id}",
                        "/api/v1/drafts/{id}/files",
                        "/api/v1/drafts/{id}/files/{path}",
                        "/api/v1/drafts/{id}/figures/{name}",
                        "/api/v1/drafts/{id}/diagnostics",
                        "/api/v1/drafts/{id}/cases",
                        "/api/v1/drafts/{id}/diff",
                        "/api/v1/drafts/{id}/diff.txt",
                        "/api/v1/drafts/{id}/simulate",
                        "/api/v1/drafts/{id}/sweep",
                        "/api/v1/drafts/{id}/sweep.svg",
                        "/api/v1/drafts/{id}/costs",
                        "/api/v1/drafts/{id}/submit",
                        "/api/v1/drafts/{id}/approve",
                        "/api/v1/drafts/{id}/reject",
                        "/api/v1/drafts/{id}/withdraw",
                        "/api/v1/drafts/{id}/publish",
                        "/api/v1/publications",
                        "/api/v1/publications/{number}/rollback",
                        "/api/v1/audit");
        var references = published.findValuesAsText("$ref");
        assertThat(references)
                .hasSizeGreaterThan(100)
                .allSatisfy(reference -> assertThat(
                                published.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
        assertThat(published.at("/components/examples")).hasSize(4);
    }

    static List<Map.Entry<String, Class<?>>> facts() {
        return List.of(
                Map.entry("Application", ClusterApplication.class),
                Map.entry("Participant", Participant.class),
                Map.entry("Contract", Contract.class),
                Map.entry("InfrastructureObject", InfrastructureObject.class),
                Map.entry("SpecialisedOrganisation", SpecialisedOrganisation.class),
                Map.entry("DevelopmentProgramme", DevelopmentProgramme.class),
                Map.entry("JointProject", JointProject.class),
                Map.entry("Subsidy", Subsidy.class),
                Map.entry("RegistryEntry", RegistryEntry.class),
                Map.entry("DeclaredTotals", DeclaredTotals.class));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void a_schema_has_the_fields_that_are_read_and_the_choices_that_are_taken(Map.Entry<String, Class<?>> fact) {
        var properties = published.at("/components/schemas/" + fact.getKey() + "/properties");

        for (var component : fact.getValue().getRecordComponents()) {
            var property = properties.at("/" + component.getName());
            if (component.getType().isEnum()) {
                assertThat(texts(property.at("/enum"))).containsExactlyElementsOf(constants(component.getType()));
            }
        }
        assertThat(names(properties))
                .containsExactlyElementsOf(Arrays.stream(fact.getValue().getRecordComponents())
                        .map(component -> component.getName())
                        .toList());
    }

    private static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }

    @Test
    void the_choices_of_an_assessment_are_all_named() {
        assertThat(choices("Verdict")).containsExactlyElementsOf(constants(Verdict.class));
        assertThat(choices("Status")).containsExactlyElementsOf(constants(Status.class));
        assertThat(choices("Severity")).containsExactlyElementsOf(constants(Severity.class));
        assertThat(choices("Confidence")).containsExactlyElementsOf(constants(Confidence.class));
        assertThat(choices("Unit")).containsExactlyElementsOf(constants(Unit.class));
        assertThat(choices("Operator"))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Operator.values()).map(Operator::sign).toList());
    }

    private List<String> choices(String schema) {
        return texts(published.at("/components/schemas/" + schema + "/enum"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void every_answer_has_the_fields_that_its_schema_names_and_no_others(String language) {
        for (var filing : Filings.names()) {
            var answer = Api.json(api.check("?asOf=2024-05-01&lang=" + language, Filings.text(filing)));

            assertThat(faults("Assessment", answer)).as(filing).isEmpty();
        }
        assertThat(faults("Problem", Api.json(api.check("", "{}")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void every_comparison_has_the_fields_that_its_schema_names_and_no_others(String language) {
        for (var filing : List.of("made-complete", "skfo-glass", "tyumen-construction-2024-21-members")) {
            var body = Filings.text(filing).getBytes(StandardCharsets.UTF_8);
            var scenarios = Api.json(api.post("/scenarios?explain=trace&lang=" + language, Api.JSON, body));
            var readiness =
                    Api.json(api.post("/readiness?from=2010-01-01&to=2024-05-01&lang=" + language, Api.JSON, body));

            scenarios
                    .findValues("facts")
                    .forEach(facts ->
                            facts.forEach(fact -> ((ObjectNode) fact).putNull("value"))); // anything that was sent
            assertThat(faults("ScenarioComparison", scenarios)).as(filing).isEmpty();
            assertThat(faults("Readiness", readiness)).as(filing).isEmpty();
        }
    }

    @Test
    void a_list_of_what_is_kept_has_the_fields_that_its_schema_names_and_no_others() {
        var id = api.kept("?asOf=2024-05-01", Filings.text("made-complete"));
        var kept = Api.json(api.get(Api.ASSESSMENTS + "?limit=1"));
        api.delete(Api.ASSESSMENTS + "/" + id);
        var erased = Api.json(api.get(Api.ASSESSMENTS + "?limit=1"));

        assertThat(faults("AssessmentList", kept)).isEmpty();
        assertThat(faults("AssessmentList", erased)).isEmpty();
        assertThat(kept.at("/assessments/0/application/name").isTextual()).isTrue();
        assertThat(erased.at("/assessments/0/erasedAt").isTextual()).isTrue();
    }

    private List<String> faults(String schema, JsonNode value) {
        return new Schemas(published).faults(schema, value);
    }

    private static List<String> names(JsonNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(text -> {
            if (!text.isNull()) {
                texts.add(text.asText());
            }
        });
        return texts;
    }
}

package ru.promcluster.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.promcluster.cli.Ran.FILINGS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The answers that programs read. */
class CheckJsonTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String GLASS = FILINGS + "skfo-glass.json";

    @TempDir
    Path folder;

    @Test
    void json_is_one_assessment_on_one_line() throws Exception {
        var ran = Ran.of("check", GLASS, "--format", "json");

        var assessment = JSON.readTree(ran.out());
        assertThat(ran.out().indexOf('\n')).isEqualTo(ran.out().length() - 1);
        assertThat(ran.err()).isEmpty();
        assertThat(assessment.get("id").textValue()).matches("[0-9A-HJKMNP-TV-Z]{26}");
        assertThat(assessment.at("/application/id").textValue()).isEqualTo("skfo-glass");
        assertThat(assessment.at("/ruleset/edition").textValue()).isEqualTo("2021-1956");
        assertThat(assessment.at("/ruleset/asOf").textValue()).isEqualTo("2022-12-01");
        assertThat(assessment.at("/verdict").textValue()).isEqualTo("UNDETERMINED");
        assertThat(assessment.at("/criteria")).hasSize(24);
        assertThat(assessment.at("/engine/version").textValue()).isEqualTo("1.2.3");
    }

    @Test
    void the_same_application_gives_the_same_bytes_but_for_the_id() throws Exception {
        var file = Ran.of("check", GLASS, "--format", "json");
        var again = Ran.of("check", GLASS, "--format", "json");
        var piped = Ran.reading(Files.readString(Path.of(GLASS)), "check", "-", "--format", "json");
        var line = Ran.reading(oneLine(GLASS) + "\n", "check", "-", "--format", "ndjson");

        assertThat(again.out()).isNotEqualTo(file.out());
        assertThat(withoutId(again.out())).isEqualTo(withoutId(file.out()));
        assertThat(withoutId(piped.out())).isEqualTo(withoutId(file.out()));
        assertThat(withoutId(line.out())).isEqualTo(withoutId(file.out()));
        assertThat(line.exitCode()).isEqualTo(2);
    }

    @Test
    void several_files_are_an_assessment_a_line() throws Exception {
        var ran = Ran.of("check", GLASS, FILINGS + "made-complete.json", "--format", "json");

        var ids = answers(ran).stream()
                .map(answer -> answer.at("/application/id").textValue())
                .toList();
        assertThat(ids).containsExactly("skfo-glass", "made-complete");
    }

    @Test
    void a_json_file_of_many_lines_is_one_application_beside_a_stream() throws Exception {
        var stream = Files.writeString(
                folder.resolve("two.ndjson"), "{\"name\": \"a\", \"id\": \"a\"}\n{\"name\": \"b\", \"id\": \"b\"}\n");

        var ran = Ran.of("check", GLASS, stream.toString(), FILINGS + "made-complete.json", "--format", "ndjson");

        assertThat(answers(ran))
                .extracting(answer -> answer.at("/application/id").textValue())
                .containsExactly("skfo-glass", "a", "b", "made-complete");
        assertThat(ran.exitCode()).isEqualTo(2);
    }

    @Test
    void a_bad_line_leaves_a_problem_in_its_place_and_the_rest_goes_on() throws Exception {
        var lines = oneLine(FILINGS + "made-complete.json") + "\n\n{\"nme\": 1}\r\n" + oneLine(GLASS);

        var ran = Ran.reading(lines, "check", "--format", "ndjson", "-");

        var answers = answers(ran);
        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(answers).hasSize(3);
        assertThat(answers.get(0).at("/verdict").textValue()).isEqualTo("ELIGIBLE");
        assertThat(answers.get(1).get("line").intValue()).isEqualTo(3);
        assertThat(answers.get(1).at("/problem/status").intValue()).isEqualTo(400);
        assertThat(answers.get(2).at("/application/id").textValue()).isEqualTo("skfo-glass");
    }

    @Test
    void the_worst_verdict_of_a_stream_is_its_exit_code() throws Exception {
        var good = oneLine(FILINGS + "made-complete.json") + "\n";
        var bad = oneLine(FILINGS + "made-not-eligible.json") + "\n";
        var open = oneLine(GLASS) + "\n";

        assertThat(Ran.reading(good, "check", "--format", "ndjson", "-").exitCode())
                .isZero();
        assertThat(Ran.reading(good + open, "check", "--format", "ndjson", "-").exitCode())
                .isEqualTo(2);
        assertThat(Ran.reading(open + bad + good, "check", "--format", "ndjson", "-")
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void a_stream_may_stand_in_files_and_ask_for_all_rulesets() throws Exception {
        var one = Files.writeString(folder.resolve("one.ndjson"), oneLine(GLASS) + "\n");
        var two = Files.writeString(folder.resolve("two.ndjson"), "{}\n" + oneLine(GLASS) + "\n");

        var ran = Ran.of("check", "--format", "ndjson", "--ruleset", "all", one.toString(), two.toString());

        var answers = answers(ran);
        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(answers).hasSize(3);
        assertThat(ofRegistry(answers.get(0)).at("/verdict").textValue()).isEqualTo("UNDETERMINED");
        assertThat(answers.get(1).get("line").intValue()).isEqualTo(1);
        assertThat(ofRegistry(answers.get(2)).at("/application/id").textValue()).isEqualTo("skfo-glass");
    }

    private static JsonNode ofRegistry(JsonNode assessments) {
        for (var assessment : assessments) {
            if (assessment.at("/ruleset/id").asText().equals("registry")) {
                return assessment;
            }
        }
        throw new AssertionError("No assessment against the register's rules");
    }

    private static List<JsonNode> answers(Ran ran) throws Exception {
        var answers = new ArrayList<JsonNode>();
        for (var line : ran.lines()) {
            answers.add(JSON.readTree(line));
        }
        return answers;
    }

    private static String oneLine(String file) throws Exception {
        return JSON.readTree(Files.readString(Path.of(file))).toString();
    }

    private static String withoutId(String json) throws Exception {
        var assessment = (ObjectNode) JSON.readTree(json);
        assertThat(assessment.remove("id").isTextual()).isTrue();
        return assessment.toString();
    }
}

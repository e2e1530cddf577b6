package ru.promcluster.policy.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.rulebook.files.RuleProblem;
import ru.promcluster.rulebook.files.RuleProblem.Level;
import ru.promcluster.rulebook.text.Span;
import ru.promcluster.verdict.Language;

/** The forms of a diagnosis: nothing is lost, nothing is left unescaped, and SARIF is what its standard says. */
class DiagnosisFormatTest {

    private static final String FILE = "registry/2015-779/а б.drl";

    private static final Diagnosis DIAGNOSIS = new Diagnosis(List.of(
            new RuleProblem(
                    FILE, Span.word(2, 5, 4), Level.ERROR, "rule.name", "Имя «имя»: 100 %,\nдалее.", "A name: 100 %."),
            new RuleProblem(FILE, new Span(1, 1, 2, 3), Level.WARNING, "rule.two-lines", "Две строки.", "Two lines."),
            new RuleProblem(FILE, Span.FILE, Level.NOTE, "rule.file", "<Файл> & всё.", "The <file> & all."),
            new RuleProblem("", Span.FILE, Level.ERROR, "rules.none", "Нет набора.", "No ruleset.")));

    @Test
    void text_marks_the_place_below_the_line() throws IOException {
        assertThat(written(DiagnosisFormat.TEXT, Language.RU)).isEqualTo("""
                rules: ошибка: Нет набора. [rules.none]
                rules/registry/2015-779/а б.drl: замечание: <Файл> & всё. [rule.file]
                rules/registry/2015-779/а б.drl:1:1: предупреждение: Две строки. [rule.two-lines]
                    1 | rule
                      | ^^^^
                rules/registry/2015-779/а б.drl:2:5: ошибка: Имя «имя»: 100 %,
                далее. [rule.name]
                    2 | a b имя_ c
                      |     ^^^^
                """);
    }

    @Test
    void a_long_line_is_shown_around_the_place() throws IOException {
        var line = "x".repeat(200) + "here" + "y".repeat(200);
        var problem = new RuleProblem("f", Span.word(1, 201, 4), Level.ERROR, "c", "р", "e");
        var files = RuleFiles.of(new TreeMap<>(Map.of("f", line)));
        var report = new DiagnosisReport(new Diagnosis(List.of(problem)), files, Path.of(""), Language.EN, false);

        var out = new ByteArrayOutputStream();
        DiagnosisFormat.TEXT.write(report, out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("""
                f:1:201: error: e [c]
                    1 | %shere%s
                      | %s^^^^
                """.formatted("x".repeat(40), "y".repeat(66), " ".repeat(40)));
    }

    @Test
    void annotations_escape_what_a_workflow_command_would_misread() throws IOException {
        assertThat(written(DiagnosisFormat.GITHUB, Language.RU)).isEqualTo("""
                ::error file=rules,title=rules.none::Нет набора.
                ::notice file=rules/registry/2015-779/а б.drl,title=rule.file::<Файл> & всё.
                ::warning file=rules/registry/2015-779/а б.drl,line=1,endLine=2,title=rule.two-lines::Две строки.
                ::error file=rules/registry/2015-779/а б.drl,line=2,endLine=2,col=5,endColumn=8,title=rule.name::Имя «имя»: 100 %25,%0Aдалее.
                """);
    }

    @Test
    void json_is_read_back_whole() throws IOException {
        var json = written(DiagnosisFormat.JSON, Language.RU);

        assertThat(json).startsWith("{\"errors\":2,\"warnings\":1,\"notes\":1,\"problems\":[{\"file\":\"\"");
        assertThat(DiagnosisJson.read(json.getBytes(StandardCharsets.UTF_8))).isEqualTo(DIAGNOSIS);
    }

    @Test
    void sarif_is_valid_by_its_schema_and_keeps_every_place() throws IOException {
        var sarif = written(DiagnosisFormat.SARIF, Language.EN);

        assertThat(complaints(sarif)).isEmpty();
        assertThat(sarif)
                .contains("\"uri\":\"rules/registry/2015-779/%D0%B0%20%D0%B1.drl\"")
                .contains("\"region\":{\"startLine\":2,\"startColumn\":5,\"endLine\":2,\"endColumn\":9}")
                .contains("\"region\":{\"startLine\":1,\"startColumn\":1,\"endLine\":2,\"endColumn\":3}")
                .contains("\"level\":\"error\"", "\"level\":\"warning\"", "\"level\":\"note\"");
        assertThat(complaints(sarif.replace("\"startLine\":2", "\"startLine\":0")))
                .as("the schema is at work")
                .isNotEmpty();
    }

    private static List<String> complaints(String sarif) throws IOException {
        try (var schema =
                Objects.requireNonNull(ClassLoader.getSystemResourceAsStream("schema/sarif-schema-2.1.0.json"))) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                    .getSchema(schema)
                    .validate(sarif, InputFormat.JSON)
                    .stream()
                    .map(Object::toString)
                    .toList();
        }
    }

    @Test
    void junit_counts_faults_as_errors_and_the_rest_as_failures() throws Exception {
        var xml = written(DiagnosisFormat.JUNIT, Language.EN);

        var suites = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        assertThat(List.of(
                        suites.getAttribute("tests"), suites.getAttribute("errors"), suites.getAttribute("failures")))
                .containsExactly("4", "2", "2");
        var note = (Element) suites.getElementsByTagName("failure").item(0);
        assertThat(note.getAttribute("message")).isEqualTo("The <file> & all.");
        assertThat(((Element) note.getParentNode()).getAttribute("name")).isEqualTo(FILE);
    }

    private static String written(DiagnosisFormat format, Language language) throws IOException {
        var files = RuleFiles.of(new TreeMap<>(Map.of(FILE, "rule\na b имя_ c\n")));
        var out = new ByteArrayOutputStream();
        format.write(new DiagnosisReport(DIAGNOSIS, files, Path.of("rules"), language, false), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}

package ru.promcluster.exchange.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import ru.promcluster.exchange.document.KeptAssessments;
import ru.promcluster.explanation.term.Terms;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Severity;
import ru.promcluster.verdict.Status;

/** The page for the screen. */
class HtmlReportTest {

    private static final AssessmentReport REPORT = new AssessmentReport();
    private static final String HOSTILE =
            "<script>alert(1)</script>\"><img src=x onerror='alert(2)'>{page.id}&amp;</style>\u0000\ud800";

    @Test
    void every_criterion_has_its_clause_what_was_found_why_and_what_to_do() throws Exception {
        var document = KeptAssessments.document("skfo-glass");

        var text = text(REPORT.html(document, Papers.subject("Кластер"), Language.RU));

        for (var written : document.criteria()) {
            assertThat(text).contains(written.title());
            if (written.status() == Status.NOT_APPLICABLE) {
                continue;
            }
            var law = written.criterion().law();
            assertThat(text)
                    .contains(law.act() + ", " + law.point())
                    .contains(Terms.confidence(law.confidence()).ru())
                    .contains(Papers.blanks(written.explanation()));
            law.sources().forEach(source -> assertThat(text).contains(source));
            written.missing().forEach(asked -> assertThat(text).contains(Papers.blanks(asked.question())));
            if (written.remedy() != null) {
                assertThat(text).contains(Papers.blanks(written.remedy()));
            }
        }
    }

    @Test
    void the_summary_lists_the_binding_criteria_in_force_with_their_status() throws Exception {
        var document = KeptAssessments.document("made-not-eligible");

        var page = parsed(REPORT.html(document, Papers.subject("Кластер"), Language.RU));

        var rows = new ArrayList<String>();
        var cells = page.getElementsByTagName("tbody").item(0).getChildNodes();
        elements(cells).forEach(row -> {
            var shown = elements(row.getChildNodes());
            rows.add(shown.get(1).getTextContent() + ": " + shown.get(4).getTextContent());
        });
        var expected = document.criteria().stream()
                .filter(written -> written.criterion().severity() == Severity.BINDING)
                .filter(written -> written.status() != Status.NOT_APPLICABLE)
                .map(written ->
                        written.title() + ": " + Terms.status(written.status()).ru())
                .toList();
        assertThat(rows).isEqualTo(expected).hasSizeGreaterThan(5);
    }

    @Test
    void a_hostile_name_stays_text() throws Exception {
        var document = KeptAssessments.document("made-complete");

        var page = parsed(REPORT.html(document, Papers.subject(HOSTILE), Language.RU));

        assertThat(page.getElementsByTagName("script").getLength()).isZero();
        assertThat(page.getElementsByTagName("img").getLength()).isEqualTo(1);
        assertThat(page.getElementsByTagName("h1").item(0).getTextContent())
                .isEqualTo(HOSTILE.replace('\u0000', '\ufffd').replace('\ud800', '\ufffd'));
    }

    @Test
    void the_page_needs_nothing_besides_itself() {
        var document = KeptAssessments.document("skfo-glass");

        var html = REPORT.html(document, Papers.subject("Кластер"), Language.RU);

        assertThat(html)
                .doesNotContain("<script", "<link", "@import", "url(", "<iframe")
                .containsOnlyOnce("src=")
                .contains("src=\"data:image/png;base64,");
    }

    @Test
    void the_russian_page_shows_no_code_of_ours() throws Exception {
        for (var filing : KeptAssessments.names()) {
            var document = KeptAssessments.document(filing);

            var text = text(REPORT.html(document, Papers.subject("Кластер"), Language.RU));

            assertThat(text)
                    .doesNotContainPattern(
                            "\\b(PASSED|FAILED|UNDETERMINED|NOT_APPLICABLE|MANUAL|ERROR|BINDING|ADVISORY)\\b")
                    .doesNotContainPattern("\\b(CONFIRMED|INFERRED|ASSUMED|COUNT|PERCENT|ROUBLES|YES_NO|ELIGIBLE)\\b")
                    .doesNotContain(">=", "<=", "null", "NOT_FOUND");
        }
    }

    @Test
    void a_page_whose_name_is_not_kept_says_so() throws Exception {
        var document = KeptAssessments.document("made-complete");
        var subject =
                new ReportSubject(null, new RulesetTitle(Papers.RULESET.title(), "№ 779", null, null), Papers.MADE_AT);

        var text = text(REPORT.html(document, subject, Language.RU));

        assertThat(text).contains("Название не сохранено").contains("Редакция № 779 Проверено");
    }

    private static String text(String html) throws Exception {
        return Papers.blanks(parsed(html).getElementsByTagName("body").item(0).getTextContent());
    }

    private static Document parsed(String html) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(html.getBytes(UTF_8)));
    }

    private static List<Node> elements(NodeList nodes) {
        var elements = new ArrayList<Node>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i).getNodeType() == Node.ELEMENT_NODE) {
                elements.add(nodes.item(i));
            }
        }
        return elements;
    }
}

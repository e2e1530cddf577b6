package ru.promcluster.policy;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import ru.promcluster.rulebook.files.RuleProblem;
import ru.promcluster.verdict.Language;

/** Writes a run of cases as JUnit XML: one suite a criterion and edition, and one for problems. */
public final class JUnitReport {

    private final XMLStreamWriter xml;
    private final Language language;

    private JUnitReport(XMLStreamWriter xml, Language language) {
        this.xml = xml;
        this.language = language;
    }

    /** Writes the report; the stream stays open. */
    public static void write(CaseRun run, Language language, OutputStream out) throws XMLStreamException {
        var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        new JUnitReport(xml, language).write(run);
        xml.close();
    }

    /** Writes problems alone: errors as errors, what is likely a mistake as failures. The stream stays open. */
    public static void write(List<RuleProblem> problems, Language language, OutputStream out)
            throws XMLStreamException {
        var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        new JUnitReport(xml, language).write(new CaseRun(List.of(), problems));
        xml.close();
    }

    private void write(CaseRun run) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("testsuites");
        attribute("name", "rules");
        counts(run.results(), run.problems());
        var suites = run.results().stream()
                .collect(Collectors.groupingBy(JUnitReport::suite, LinkedHashMap::new, Collectors.toList()));
        for (var suite : suites.entrySet()) {
            writeSuite(suite.getKey(), suite.getValue());
        }
        if (!run.problems().isEmpty()) {
            writeProblems(run.problems());
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private static String suite(CaseResult result) {
        return result.ruleset() + "/" + result.edition() + "/" + result.criterion();
    }

    private void writeSuite(String name, List<CaseResult> results) throws XMLStreamException {
        xml.writeStartElement("testsuite");
        attribute("name", name);
        counts(results, List.of());
        for (var result : results) {
            xml.writeStartElement("testcase");
            attribute("classname", name.replace('/', '.'));
            attribute("name", result.name());
            attribute("file", result.place());
            attribute("time", seconds(result.duration()));
            if (!result.passed()) {
                writeFailure(result);
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void writeFailure(CaseResult result) throws XMLStreamException {
        var sentences = result.differences().stream()
                .map(difference -> difference.sentence(language))
                .collect(Collectors.joining("\n"));
        xml.writeStartElement("failure");
        attribute("message", sentences.replace('\n', ';'));
        xml.writeCharacters(XmlText.clean(result.place() + " (" + result.day() + ")\n" + sentences));
        xml.writeEndElement();
    }

    private void writeProblems(List<RuleProblem> problems) throws XMLStreamException {
        xml.writeStartElement("testsuite");
        attribute("name", "problems");
        counts(List.of(), problems);
        for (var problem : problems) {
            xml.writeStartElement("testcase");
            attribute("classname", "problems");
            attribute("name", problem.place());
            xml.writeStartElement(problem.isError() ? "error" : "failure");
            attribute("type", problem.code());
            attribute("message", problem.message(language));
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void counts(List<CaseResult> results, List<RuleProblem> problems) throws XMLStreamException {
        var time = results.stream().map(CaseResult::duration).reduce(Duration.ZERO, Duration::plus);
        var errors = problems.stream().filter(RuleProblem::isError).count();
        var failed = results.stream().filter(result -> !result.passed()).count();
        attribute("tests", String.valueOf(results.size() + problems.size()));
        attribute("failures", String.valueOf(failed + problems.size() - errors));
        attribute("errors", String.valueOf(errors));
        attribute("time", seconds(time));
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, XmlText.clean(value));
    }

    private static String seconds(Duration duration) {
        return BigDecimal.valueOf(duration.toNanos() / 1000, 6).toPlainString();
    }
}

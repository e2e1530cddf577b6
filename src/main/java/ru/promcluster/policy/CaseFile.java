package ru.promcluster.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.promcluster.policy.Expectation.Range;
import ru.promcluster.policy.RuleCase.Change;
import ru.promcluster.rulebook.files.RuleProblem;
import ru.promcluster.rulebook.files.RuleProblems;

/** Reads {@code <criterion>.cases.yaml}; a case with a fault is left out and is among the problems. */
final class CaseFile {

    private static final List<String> CASE = List.of("name", "from", "change", "on", "expect");
    private static final List<String> EXPECT = List.of("status", "observed", "gap", "required", "evidence", "missing");
    private static final List<String> OBSERVED = List.of("min", "max");

    private final String path;
    private final RuleProblems problems;
    private final Set<String> names = new HashSet<>();

    private CaseFile(String path, RuleProblems problems) {
        this.path = path;
        this.problems = problems;
    }

    static List<RuleCase> read(String path, String text, RuleProblems problems) {
        return new CaseFile(path, problems).cases(text);
    }

    private List<RuleCase> cases(String text) {
        var cases = new ArrayList<RuleCase>();
        var list = parsed(text);
        if (list == null) {
            return cases;
        }
        if (list.elements().isEmpty()) {
            problems.add(
                    path, "case.none", "Здесь нужен список примеров, хотя бы один.", "A list of cases is needed here.");
        }
        for (var element : list.elements()) {
            var ruleCase = ruleCase(element);
            if (ruleCase != null) {
                cases.add(ruleCase);
            }
        }
        return cases;
    }

    private @Nullable YamlValue parsed(String text) {
        try {
            return YamlValue.read(text);
        } catch (JsonProcessingException e) {
            var place = e.getLocation();
            int line = place == null ? 0 : Math.max(0, place.getLineNr());
            int column = place == null ? 0 : Math.max(0, place.getColumnNr());
            var message = e.getOriginalMessage();
            problems.add(new RuleProblem(
                    path, line, column, "yaml.syntax", "Запись YAML нарушена: " + message, "Broken YAML: " + message));
            return null;
        } catch (IOException impossible) {
            throw new UncheckedIOException("Reading from memory failed", impossible);
        }
    }

    private @Nullable RuleCase ruleCase(YamlValue element) {
        var fields = new CaseFields(path, element, problems, CASE);
        var name = fields.text("name");
        if (fields.isGood() && !names.add(name)) {
            fields.fault(
                    element.line(),
                    "case.same-name",
                    "Имя «" + name + "» уже есть в этом файле. Назовите пример иначе.",
                    "The name «" + name + "» is there already. Name the case otherwise.");
        }
        var from = fields.text("from");
        var on = fields.day("on");
        var changes = changes(fields);
        var expected = expectation(fields.needed("expect"));
        return fields.isGood() && expected != null
                ? new RuleCase(name, element.line(), from, changes, on, expected)
                : null;
    }

    private static List<Change> changes(CaseFields fields) {
        var changes = new ArrayList<Change>();
        var written = fields.optional("change");
        if (written == null || written.value().isNull()) {
            return changes;
        }
        if (!written.value().isObject()) {
            fields.fault(
                    written.line(),
                    "case.wrong-value",
                    "В change нужны пары «указатель: новое значение».",
                    "Pairs «pointer: new value» are needed in change.");
        }
        written.fields().forEach((pointer, value) -> changes.add(new Change(pointer, value.value(), value.line())));
        return changes;
    }

    private @Nullable Expectation expectation(@Nullable YamlValue expect) {
        if (expect == null) {
            return null;
        }
        var fields = new CaseFields(path, expect, problems, EXPECT);
        var status = fields.status("status");
        var seen = fields.optional("observed");
        var observed = seen == null ? null : range(seen);
        var gap = fields.figure("gap");
        var required = fields.figure("required");
        var evidence = fields.pointers("evidence");
        var missing = fields.pointers("missing");
        return fields.isGood() && (seen == null || observed != null)
                ? new Expectation(status, observed, gap, required, evidence, missing)
                : null;
    }

    private @Nullable Range range(YamlValue observed) {
        var fields = new CaseFields(path, observed, problems, OBSERVED);
        var range = new Range(fields.end("min"), fields.end("max"));
        return fields.isGood() ? range : null;
    }
}

package ru.promcluster.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.promcluster.policy.Expectation.Range;
import ru.promcluster.policy.RuleCase.Change;
import ru.promcluster.rulebook.files.RuleProblems;
import ru.promcluster.rulebook.text.Complaints;
import ru.promcluster.rulebook.text.Span;
import ru.promcluster.rulebook.text.YamlText;
import ru.promcluster.rulebook.text.YamlValue;
import ru.promcluster.verdict.Bilingual;

/** Reads {@code <criterion>.cases.yaml}; a case with a fault is left out and is among the problems. */
final class CaseFile {

    private static final List<String> CASE = List.of("name", "from", "change", "on", "expect");
    private static final List<String> EXPECT = List.of("status", "observed", "gap", "required", "evidence", "missing");
    private static final List<String> OBSERVED = List.of("min", "max");

    private final Complaints complaints;
    private final Set<String> names = new HashSet<>();

    private CaseFile(Complaints complaints) {
        this.complaints = complaints;
    }

    static List<RuleCase> read(String path, String text, RuleProblems problems) {
        return new CaseFile(problems.of(path)).cases(text);
    }

    private List<RuleCase> cases(String text) {
        var cases = new ArrayList<RuleCase>();
        var list = YamlText.read(text, complaints);
        if (list == null) {
            return cases;
        }
        if (list.elements().isEmpty()) {
            complaints.add(
                    Span.FILE,
                    "case.none",
                    new Bilingual(
                            "Здесь нужен список примеров, хотя бы один. Допишите его.",
                            "A list of cases is needed here, one at least. Add it."));
        }
        for (var element : list.elements()) {
            var ruleCase = ruleCase(element);
            if (ruleCase != null) {
                cases.add(ruleCase);
            }
        }
        return cases;
    }

    private @Nullable RuleCase ruleCase(YamlValue element) {
        var fields = new CaseFields(element, complaints, CASE);
        var name = fields.text("name");
        if (!name.isEmpty() && !names.add(name)) {
            fields.fault(
                    fields.place("name"),
                    "case.same-name",
                    "Имя «" + name + "» уже есть в этом файле. Назовите пример иначе.",
                    "The name «" + name + "» is there already. Name the case otherwise.");
        }
        var from = fields.text("from");
        var on = fields.day("on");
        var changes = changes(fields);
        var expected = expectation(fields.needed("expect"));
        return fields.isGood() && expected != null ? new RuleCase(name, element, from, changes, on, expected) : null;
    }

    private static List<Change> changes(CaseFields fields) {
        var changes = new ArrayList<Change>();
        var written = fields.optional("change");
        if (written == null || written.value().isNull()) {
            return changes;
        }
        if (!written.value().isObject()) {
            fields.fault(
                    written.span(),
                    "case.wrong-value",
                    "В change нужны пары. Пишите «указатель: новое значение».",
                    "Pairs are needed in change. Write «pointer: new value».");
        }
        written.fields().forEach((pointer, value) -> changes.add(new Change(pointer, value)));
        return changes;
    }

    private @Nullable Expectation expectation(@Nullable YamlValue expect) {
        if (expect == null) {
            return null;
        }
        var fields = new CaseFields(expect, complaints, EXPECT);
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
        var fields = new CaseFields(observed, complaints, OBSERVED);
        var range = new Range(fields.end("min"), fields.end("max"));
        return fields.isGood() ? range : null;
    }
}

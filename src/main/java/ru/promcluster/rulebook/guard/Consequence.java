package ru.promcluster.rulebook.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.files.RuleProblems;

/** Checks what stands after "then": one statement that calls the finding, on bound variables and names of figures. */
final class Consequence {

    private final Names names;
    private final Set<String> variables;
    private final List<String> figures = new ArrayList<>();
    private List<Words.Word> words = List.of();
    private int next;
    private RuleComplaints.@Nullable Complaint complaint;

    Consequence(Names names, Set<String> variables) {
        this.names = names;
        this.variables = variables;
    }

    /** Names of figures that it uses. */
    List<String> figures() {
        return figures;
    }

    void check(RuleDescr rule, RuleComplaints complaints) {
        var text = String.valueOf(rule.getConsequence());
        var cut = Words.of(text);
        words = cut == null ? List.of() : cut;
        if (words.isEmpty() || !calls() || !takes(";") || next != words.size()) {
            var what = complaint != null ? complaint : shape();
            complaints.at(rule.getConsequenceLine() + lineOfFirstWord(text), 0, what);
        }
        if (!rule.getNamedConsequences().isEmpty()) {
            complaints.at(rule.getConsequenceLine(), 0, shape());
        }
    }

    private static int lineOfFirstWord(String text) {
        return (int) text.substring(0, text.length() - text.stripLeading().length())
                .lines()
                .skip(1)
                .count();
    }

    private static RuleComplaints.Complaint shape() {
        return new RuleComplaints.Complaint(
                "rule.consequence",
                "После then стоит один вывод, например «finding.atLeast( $found, \"имя-числа\" );».",
                "After then stands one finding, such as «finding.atLeast( $found, \"figure-name\" );».");
    }

    /** finding.call( … ).call( … ) */
    private boolean calls() {
        if (!takes("finding")) {
            return false;
        }
        boolean called = false;
        while (takes(".")) {
            if (!call()) {
                return false;
            }
            called = true;
        }
        return called;
    }

    private boolean call() {
        if (next >= words.size() || words.get(next).kind() != Words.Kind.NAME) {
            return false;
        }
        var name = words.get(next++).text();
        if (!names.calls().contains(name)) {
            complaint = new RuleComplaints.Complaint(
                    "rule.finding",
                    "Вывода «" + name + "» нет." + RuleProblems.maybe(name, names.calls(), true),
                    "No finding «" + name + "»." + RuleProblems.maybe(name, names.calls(), false));
            return false;
        }
        return takes("(") && arguments();
    }

    private boolean arguments() {
        if (takes(")")) {
            return true;
        }
        do {
            if (!argument()) {
                return false;
            }
        } while (takes(","));
        return takes(")");
    }

    private boolean argument() {
        if (next >= words.size()) {
            return false;
        }
        var word = words.get(next);
        if (word.kind() == Words.Kind.TEXT) {
            figures.add(word.text().substring(1, word.text().length() - 1));
            next++;
            return true;
        }
        if (word.kind() == Words.Kind.VARIABLE) {
            next++;
            return isBound(word.text());
        }
        return calls();
    }

    private boolean isBound(String variable) {
        if (variables.contains(variable)) {
            return true;
        }
        complaint = new RuleComplaints.Complaint(
                "rule.variable",
                "Переменной «" + variable + "» в условии нет." + RuleProblems.maybe(variable, variables, true),
                "No variable «" + variable + "» in the condition." + RuleProblems.maybe(variable, variables, false));
        return false;
    }

    private boolean takes(String expected) {
        if (next < words.size() && words.get(next).is(expected)) {
            next++;
            return true;
        }
        return false;
    }
}

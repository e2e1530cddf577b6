package ru.promcluster.rulebook.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.files.RuleProblems;

/** Checks what stands after "then": one statement that calls the finding, on bound variables and names of figures. */
final class Consequence {

    private final Names names;
    private final Map<String, Class<?>> variables;
    private final List<String> figures = new ArrayList<>();
    private List<Words.Word> words = List.of();
    private int next;
    private RuleComplaints.@Nullable Complaint complaint;

    Consequence(Names names, Map<String, Class<?>> variables) {
        this.names = names;
        this.variables = variables;
    }

    /** Names of figures that it uses. */
    List<String> figures() {
        return figures;
    }

    /** @param line where the first word after "then" stands */
    void check(RuleDescr rule, int line, RuleComplaints complaints) {
        var cut = Words.of(String.valueOf(rule.getConsequence()));
        words = cut == null ? List.of() : cut;
        if (words.isEmpty() || calls() == null || !takes(";") || next != words.size()) {
            complaints.at(line, 0, complaint != null ? complaint : shape());
        }
        if (!rule.getNamedConsequences().isEmpty()) {
            complaints.at(line, 0, shape());
        }
    }

    private static RuleComplaints.Complaint shape() {
        return new RuleComplaints.Complaint(
                "rule.consequence",
                "После then стоит один вывод, например «finding.atLeast( $found, \"имя-числа\" );».",
                "After then stands one finding, such as «finding.atLeast( $found, \"figure-name\" );».");
    }

    /** finding.call( … ).call( … ): what the last call answers; {@code null}: it is not well formed. */
    private @Nullable Class<?> calls() {
        if (!takes("finding")) {
            return null;
        }
        Class<?> answer = names.finding();
        boolean called = false;
        while (answer != null && takes(".")) {
            answer = call(answer);
            called = true;
        }
        return called ? answer : null;
    }

    private @Nullable Class<?> call(Class<?> of) {
        if (next >= words.size() || words.get(next).kind() != Words.Kind.NAME) {
            return null;
        }
        var name = words.get(next++).text();
        var known = names.calls(of);
        if (!known.contains(name)) {
            complaint = new RuleComplaints.Complaint(
                    "rule.finding",
                    "Вывода «" + name + "» здесь нет." + RuleProblems.maybe(name, known, true),
                    "No finding «" + name + "» here." + RuleProblems.maybe(name, known, false));
            return null;
        }
        var arguments = takes("(") ? arguments() : null;
        if (arguments == null) {
            return null;
        }
        var answer = names.answer(of, name, arguments);
        if (answer == null) {
            var forms = String.join(", ", names.forms(of, name));
            complaint = new RuleComplaints.Complaint(
                    "rule.arguments",
                    "Вывод «" + name + "» пишется так: " + forms + ".",
                    "The finding «" + name + "» is written so: " + forms + ".");
        }
        return answer;
    }

    private @Nullable List<Class<?>> arguments() {
        var types = new ArrayList<Class<?>>();
        if (takes(")")) {
            return types;
        }
        do {
            var type = argument();
            if (type == null) {
                return null;
            }
            types.add(type);
        } while (takes(","));
        return takes(")") ? types : null;
    }

    private @Nullable Class<?> argument() {
        if (next >= words.size()) {
            return null;
        }
        var word = words.get(next);
        if (word.kind() == Words.Kind.TEXT) {
            figures.add(word.text().substring(1, word.text().length() - 1));
            next++;
            return String.class;
        }
        if (word.kind() == Words.Kind.VARIABLE) {
            next++;
            return bound(word.text());
        }
        return calls();
    }

    private @Nullable Class<?> bound(String variable) {
        var type = variables.get(variable);
        if (type == null) {
            complaint = new RuleComplaints.Complaint(
                    "rule.variable",
                    "Переменной «" + variable + "» в условии нет."
                            + RuleProblems.maybe(variable, variables.keySet(), true),
                    "No variable «" + variable + "» in the condition."
                            + RuleProblems.maybe(variable, variables.keySet(), false));
        }
        return type;
    }

    private boolean takes(String expected) {
        if (next < words.size() && words.get(next).is(expected)) {
            next++;
            return true;
        }
        return false;
    }
}

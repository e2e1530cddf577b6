package ru.promcluster.rulebook.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.guard.RuleComplaints.Complaint;
import ru.promcluster.verdict.NearestName;

/** Checks what stands after "then": one statement that calls the finding, on bound variables and names of figures. */
final class Consequence {

    private final Names names;
    private final Map<String, Class<?>> variables;
    private final List<Words.Word> figures = new ArrayList<>();
    private List<Words.Word> words = List.of();
    private int next;
    private @Nullable Complaint complaint;
    private Words.@Nullable Word wrong;

    Consequence(Names names, Map<String, Class<?>> variables) {
        this.names = names;
        this.variables = variables;
    }

    /** Names of figures that it uses, in their quotes. */
    List<Words.Word> figures() {
        return figures;
    }

    /** @param fragment what stands after "then" */
    void check(RuleDescr rule, Fragment fragment) {
        var cut = Words.of(fragment.text());
        if (cut == null) {
            int at = Words.unreadable(fragment.text());
            fragment.complain(at, at + 1, shape());
            return;
        }
        words = cut;
        if (calls() == null || !takes(";") || next != words.size()) {
            int end = fragment.text().length();
            var place = next < words.size() ? words.get(next) : new Words.Word(Words.Kind.SIGN, "", end);
            fragment.complain(wrong == null ? place : wrong, complaint == null ? shape() : complaint);
        }
        if (!rule.getNamedConsequences().isEmpty()) {
            fragment.complain(0, 0, shape());
        }
    }

    private static Complaint shape() {
        return new Complaint(
                "rule.consequence",
                "После then стоит один вывод. Пишите так: «finding.atLeast( $found, \"имя-числа\" );».",
                "After then stands one finding. Write it so: «finding.atLeast( $found, \"figure-name\" );».");
    }

    private void complain(Words.Word word, String code, String russian, String english) {
        wrong = word;
        complaint = new Complaint(code, russian, english);
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
        var word = words.get(next++);
        var name = word.text();
        var known = names.calls(of);
        if (!known.contains(name)) {
            var advice = NearestName.advice(name, known);
            complain(
                    word,
                    "rule.finding",
                    "Вывода «" + name + "» здесь нет." + advice.ru(),
                    "No finding «" + name + "» here." + advice.en());
            return null;
        }
        var arguments = takes("(") ? arguments() : null;
        if (arguments == null) {
            return null;
        }
        var answer = names.answer(of, name, arguments);
        if (answer == null) {
            var forms = String.join(", ", names.forms(of, name));
            complain(
                    word,
                    "rule.arguments",
                    "Выводу «" + name + "» дано не то. Пишите так: " + forms + ".",
                    "The finding «" + name + "» takes something else. Write it so: " + forms + ".");
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
            figures.add(word);
            next++;
            return String.class;
        }
        if (word.kind() == Words.Kind.VARIABLE) {
            next++;
            return bound(word);
        }
        if (word.kind() == Words.Kind.NUMBER) {
            complain(
                    word,
                    "rule.number",
                    "Число в правиле не пишут. Запишите его в figures.yaml, а здесь — его имя в кавычках.",
                    "A rule holds no number. Put it into figures.yaml, and its name in quotes here.");
            return null;
        }
        return calls();
    }

    private @Nullable Class<?> bound(Words.Word variable) {
        var type = variables.get(variable.text());
        if (type == null) {
            var advice = NearestName.advice(variable.text(), variables.keySet());
            complain(
                    variable,
                    "rule.variable",
                    "Переменной «" + variable.text() + "» в условии нет." + advice.ru(),
                    "No variable «" + variable.text() + "» in the condition." + advice.en());
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

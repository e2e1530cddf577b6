package ru.promcluster.rulebook.guard;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.drl.ast.descr.BaseDescr;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.files.RuleProblems;

/**
 * Checks one expression of a pattern: {@code $variable : path} or comparisons of paths with values. A path is made of
 * properties of known types; nothing is ever called.
 */
final class Expression {

    private static final Set<String> BETWEEN = Set.of("==", "!=", "<", "<=", ">", ">=", "&&", "||", "!", ",");
    private static final Set<String> VALUES = Set.of("true", "false", "null");

    private final Names names;
    private final Map<String, Class<?>> variables;
    private final @Nullable Class<?> type;
    private int next;

    /** @param type the type of the pattern it stands in; {@code null}: none */
    Expression(Names names, Map<String, Class<?>> variables, @Nullable Class<?> type) {
        this.names = names;
        this.variables = variables;
        this.type = type;
    }

    void check(BaseDescr place, String text, RuleComplaints complaints) {
        var words = Words.of(text);
        if (words == null) {
            refuse(place, text, complaints);
            return;
        }
        var bound = bound(words);
        Class<?> last = null;
        // Values and signs take turns; what is bound is one value.
        var value = true;
        while (next < words.size()) {
            var word = words.get(next);
            var sign = word.kind() == Words.Kind.SIGN;
            if (sign ? !takesTurn(word, value) || bound != null : !value) {
                refuse(place, text, complaints);
                return;
            }
            value = sign;
            if (word.kind() == Words.Kind.NAME || word.kind() == Words.Kind.VARIABLE) {
                last = path(place, words, complaints);
                if (last == null) {
                    return;
                }
            } else {
                next++;
            }
        }
        if (value) {
            refuse(place, text, complaints);
            return;
        }
        if (bound != null && variables.putIfAbsent(bound, last == null ? Object.class : last) != null) {
            complaints.at(
                    place,
                    "rule.variable-twice",
                    "Переменная «" + bound + "» уже есть. Дайте другое имя.",
                    "There is a variable «" + bound + "» already. Give another name.");
        }
    }

    /** "!" stands before a value, every other sign behind one. */
    private static boolean takesTurn(Words.Word sign, boolean value) {
        return BETWEEN.contains(sign.text()) && sign.is("!") == value;
    }

    private static void refuse(BaseDescr place, String text, RuleComplaints complaints) {
        complaints.at(
                place,
                "rule.expression",
                "Выражение «" + text.strip() + "» не предусмотрено: только имена через точку и сравнения.",
                "The expression «" + text.strip() + "» is not allowed: only names with dots, and comparisons.");
    }

    /** "$found :" at the beginning. */
    private @Nullable String bound(List<Words.Word> words) {
        if (words.size() > 2
                && words.get(0).kind() == Words.Kind.VARIABLE
                && words.get(1).is(":")) {
            next = 2;
            return words.get(0).text();
        }
        return null;
    }

    private @Nullable Class<?> path(BaseDescr place, List<Words.Word> words, RuleComplaints complaints) {
        var first = words.get(next++);
        Class<?> reached = first.kind() == Words.Kind.VARIABLE ? variables.get(first.text()) : start(first.text());
        if (reached == null) {
            unknown(place, first.text(), complaints, known());
            return null;
        }
        while (next + 1 < words.size() && words.get(next).is(".")) {
            var name = words.get(next + 1).text();
            next += 2;
            var further = step(reached, name);
            if (further == null) {
                unknown(place, name, complaints, names.properties(reached).keySet());
                return null;
            }
            reached = further;
        }
        return reached;
    }

    private Set<String> known() {
        return type == null ? variables.keySet() : names.properties(type).keySet();
    }

    private @Nullable Class<?> start(String name) {
        if (VALUES.contains(name)) {
            return Object.class;
        }
        var property = type == null ? null : names.properties(type).get(name);
        return property != null ? property : names.type(name);
    }

    private @Nullable Class<?> step(Class<?> from, String name) {
        if (from.isEnum()) {
            return isConstant(from, name) ? from : null;
        }
        for (var nested : from.getDeclaredClasses()) {
            if (nested.isEnum() && nested.getSimpleName().equals(name)) {
                return nested;
            }
        }
        return names.properties(from).get(name);
    }

    private static boolean isConstant(Class<?> from, String name) {
        for (var constant : from.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static void unknown(BaseDescr place, String name, RuleComplaints complaints, Set<String> known) {
        complaints.at(
                place,
                "rule.name",
                "Имя «" + name + "» неизвестно." + RuleProblems.maybe(name, known, true),
                "Unknown name «" + name + "»." + RuleProblems.maybe(name, known, false));
    }
}

package ru.promcluster.rulebook.guard;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.guard.RuleComplaints.Complaint;
import ru.promcluster.verdict.NearestName;

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

    void check(Fragment fragment) {
        var words = Words.of(fragment.text());
        if (words == null) {
            int at = Words.unreadable(fragment.text());
            fragment.complain(at, at + 1, refusal(fragment.text()));
            return;
        }
        var bound = bound(words);
        Class<?> last = null;
        // Values and signs take turns; what is bound is one value.
        var value = true;
        while (next < words.size()) {
            var word = words.get(next);
            var sign = word.kind() == Words.Kind.SIGN;
            if (!sign && !value) {
                fragment.complain(word, operator(word.text()));
                return;
            }
            if (sign && (!takesTurn(word, value) || bound != null)) {
                fragment.complain(word, refusal(fragment.text()));
                return;
            }
            value = sign;
            if (word.kind() == Words.Kind.NAME || word.kind() == Words.Kind.VARIABLE) {
                last = path(fragment, words);
                if (last == null) {
                    return;
                }
            } else {
                warnOfNumber(fragment, word);
                next++;
            }
        }
        if (value) {
            // It ends where a value is awaited.
            fragment.complain(0, Math.max(1, fragment.text().stripTrailing().length()), refusal(fragment.text()));
            return;
        }
        if (bound != null && variables.putIfAbsent(bound, last == null ? Object.class : last) != null) {
            fragment.complain(
                    words.get(0),
                    new Complaint(
                            "rule.variable-twice",
                            "Переменная «" + bound + "» уже есть. Дайте другое имя.",
                            "There is a variable «" + bound + "» already. Give another name."));
        }
    }

    /** "!" stands before a value, every other sign behind one. */
    private static boolean takesTurn(Words.Word sign, boolean value) {
        return BETWEEN.contains(sign.text()) && sign.is("!") == value;
    }

    private static void warnOfNumber(Fragment fragment, Words.Word word) {
        if (word.kind() == Words.Kind.NUMBER) {
            fragment.warn(
                    word,
                    new Complaint(
                            "rule.number",
                            "Число " + word.text()
                                    + " записано в правиле. Если оно из акта, запишите его в figures.yaml"
                                    + " и назовите после then.",
                            "The number " + word.text() + " stands in the rule. If the act sets it, put it into"
                                    + " figures.yaml and name it after then."));
        }
    }

    private static Complaint operator(String word) {
        var known = BETWEEN.stream()
                .filter(sign -> !sign.equals(",") && !sign.equals("!"))
                .sorted()
                .toList();
        var all = String.join(" ", known);
        return new Complaint(
                "rule.operator",
                "Знак сравнения «" + word + "» не предусмотрен. Есть: " + all + ".",
                "Unknown operator «" + word + "». There are: " + all + ".");
    }

    private static Complaint refusal(String text) {
        return new Complaint(
                "rule.expression",
                "Выражение «" + text.strip() + "» не предусмотрено. Пишите только имена через точку и сравнения.",
                "The expression «" + text.strip() + "» is not allowed. Write only names with dots, and comparisons.");
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

    private @Nullable Class<?> path(Fragment fragment, List<Words.Word> words) {
        var first = words.get(next++);
        Class<?> reached = first.kind() == Words.Kind.VARIABLE ? variables.get(first.text()) : start(first.text());
        if (reached == null) {
            unknown(fragment, first, first.kind() == Words.Kind.VARIABLE ? variables.keySet() : known());
            return null;
        }
        while (next + 1 < words.size() && words.get(next).is(".")) {
            var name = words.get(next + 1);
            next += 2;
            var further = step(reached, name.text());
            if (further == null) {
                unknown(fragment, name, further(reached));
                return null;
            }
            reached = further;
        }
        return reached;
    }

    /** The names that may follow. */
    private Set<String> further(Class<?> reached) {
        var all = new TreeSet<>(names.properties(reached).keySet());
        var constants = reached.getEnumConstants();
        if (constants != null) {
            for (var constant : constants) {
                all.add(((Enum<?>) constant).name());
            }
        }
        for (var nested : reached.getDeclaredClasses()) {
            if (nested.isEnum()) {
                all.add(nested.getSimpleName());
            }
        }
        return all;
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

    private static void unknown(Fragment fragment, Words.Word word, Set<String> known) {
        var advice = NearestName.advice(word.text(), known);
        fragment.complain(
                word,
                new Complaint(
                        "rule.name",
                        "Имя «" + word.text() + "» неизвестно." + advice.ru(),
                        "Unknown name «" + word.text() + "»." + advice.en()));
    }
}

package ru.promcluster.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.files.RuleProblem;
import ru.promcluster.rulebook.files.RuleProblems;
import ru.promcluster.verdict.Status;

/** Takes the fields of one object out of a cases file; what does not fit becomes a problem at its line. */
final class CaseFields {

    private final String file;
    private final YamlValue object;
    private final RuleProblems problems;
    private boolean good = true;

    CaseFields(String file, YamlValue object, RuleProblems problems, Collection<String> known) {
        this.file = file;
        this.object = object;
        this.problems = problems;
        if (!object.value().isObject()) {
            wrong(object.line(), "case.wrong-value", "Здесь нужны поля: ", "Fields are needed here: ", known);
        }
        object.fields().forEach((name, value) -> {
            if (!known.contains(name)) {
                fault(
                        value.line(),
                        "case.unknown-field",
                        "Поле «" + name + "» не предусмотрено." + RuleProblems.maybe(name, known, true),
                        "Unknown field «" + name + "»." + RuleProblems.maybe(name, known, false));
            }
        });
    }

    /** Everything that was taken fits. */
    boolean isGood() {
        return good;
    }

    /** A field that may be left out; {@code null}: it is. */
    @Nullable
    YamlValue optional(String name) {
        return object.fields().get(name);
    }

    /** A field that must be there; {@code null}: it is not, and that is a problem. */
    @Nullable
    YamlValue needed(String name) {
        var value = object.fields().get(name);
        if (value == null && object.value().isObject()) {
            fault(
                    object.line(),
                    "case.missing",
                    "В примере нет поля «" + name + "». Допишите его.",
                    "The case lacks «" + name + "». Add it.");
        }
        return value;
    }

    String text(String name) {
        var value = needed(name);
        if (value == null) {
            return "";
        }
        if (!value.value().isTextual() || value.value().textValue().isBlank()) {
            wrong(value, name, "нужен текст", "a text is needed");
            return "";
        }
        return value.value().textValue();
    }

    @Nullable
    LocalDate day(String name) {
        var value = optional(name);
        if (value == null) {
            return null;
        }
        try {
            return LocalDate.parse(value.value().asText());
        } catch (DateTimeParseException e) {
            wrong(value, name, "нужен день вида 2024-04-10", "a day like 2024-04-10 is needed");
            return null;
        }
    }

    Status status(String name) {
        var value = needed(name);
        if (value != null) {
            for (var status : Status.values()) {
                if (status.name().equals(value.value().asText())) {
                    return status;
                }
            }
            var all = List.of(Status.values());
            wrong(value.line(), "case.wrong-value", "Исход бывает такой: ", "A status is one of ", all);
        }
        return Status.ERROR;
    }

    Expectation.@Nullable Figure figure(String name) {
        var value = optional(name);
        return value == null ? null : new Expectation.Figure(number(name, value));
    }

    /** A number that must be written, if only as null. */
    @Nullable
    BigDecimal end(String name) {
        var value = needed(name);
        return value == null ? null : number(name, value);
    }

    private @Nullable BigDecimal number(String name, YamlValue value) {
        if (!value.value().isNumber() && !value.value().isNull()) {
            wrong(value, name, "нужно число или null", "a number or null is needed");
        }
        return value.value().isNumber() ? value.value().decimalValue() : null;
    }

    @Nullable
    List<String> pointers(String name) {
        var value = optional(name);
        if (value == null) {
            return null;
        }
        var pointers = new ArrayList<String>();
        value.elements().forEach(element -> pointers.add(element.value().asText()));
        if (!value.value().isArray() || !pointers.stream().allMatch(pointer -> pointer.startsWith("/"))) {
            wrong(
                    value,
                    name,
                    "нужен список указателей вида /participants/0/kind",
                    "a list of JSON Pointers is needed");
        }
        return pointers;
    }

    private void wrong(YamlValue value, String name, String russian, String english) {
        var written = shortened(value.value());
        fault(
                value.line(),
                "case.wrong-value",
                "Значение поля «" + name + "» не подходит (" + written + "): " + russian + ".",
                "The value of «" + name + "» does not fit (" + written + "): " + english + ".");
    }

    private void wrong(int line, String code, String russian, String english, Collection<?> known) {
        var all = String.join(", ", known.stream().map(Object::toString).toList());
        fault(line, code, russian + all + ".", english + all + ".");
    }

    private static String shortened(JsonNode value) {
        var text = value.toString();
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    void fault(int line, String code, String russian, String english) {
        good = false;
        problems.add(new RuleProblem(file, line, 0, code, russian, english));
    }
}

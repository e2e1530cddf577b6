package ru.promcluster.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.text.Complaints;
import ru.promcluster.rulebook.text.Span;
import ru.promcluster.rulebook.text.YamlValue;
import ru.promcluster.verdict.Bilingual;
import ru.promcluster.verdict.Excerpt;
import ru.promcluster.verdict.NearestName;
import ru.promcluster.verdict.Status;

/** Takes the fields of one object out of a cases file; what does not fit becomes a problem at its place. */
final class CaseFields {

    private static final String POINTERS = "write JSON Pointers: [ /participants/0/kind ]";

    private final YamlValue object;
    private final Complaints complaints;
    private final List<String> meant = new ArrayList<>();
    private boolean good = true;

    CaseFields(YamlValue object, Complaints complaints, Collection<String> known) {
        this.object = object;
        this.complaints = complaints;
        if (!object.value().isObject()) {
            wrong(object.span(), "case.wrong-value", "Напишите здесь поля: ", "Write fields here: ", known);
        }
        object.fields().forEach((name, value) -> {
            if (!known.contains(name)) {
                meant.add(NearestName.of(name, known));
                var advice = NearestName.advice(name, known);
                fault(
                        value.key(),
                        "case.unknown-field",
                        "Поле «" + name + "» не предусмотрено." + advice.ru(),
                        "Unknown field «" + name + "»." + advice.en());
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
            good = false;
            // The misspelt name has been told.
            if (meant.contains(name)) {
                return null;
            }
            fault(
                    object.head(),
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
            wrong(value, name, "напишите текст", "write a text");
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
            wrong(value, name, "напишите день вида 2024-04-10", "write a day like 2024-04-10");
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
            var all = Arrays.stream(Status.values()).map(Status::name).toList();
            var advice = NearestName.advice(value.value().asText(), all);
            fault(
                    value.span(),
                    "case.wrong-value",
                    "Исхода " + shortened(value.value()) + " нет." + advice.ru(),
                    "No status " + shortened(value.value()) + "." + advice.en());
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
            wrong(value, name, "напишите число или null", "write a number or null");
        }
        return value.value().isNumber() ? value.value().decimalValue() : null;
    }

    @Nullable
    List<String> pointers(String name) {
        var value = optional(name);
        if (value == null) {
            return null;
        }
        if (!value.value().isArray()) {
            wrong(value, name, "напишите список указателей: [ /participants/0/kind ]", POINTERS);
        }
        var pointers = new ArrayList<String>();
        for (var element : value.elements()) {
            pointers.add(element.value().asText());
            if (!element.value().asText().startsWith("/")) {
                wrong(element, name, "напишите указатель вида /participants/0/kind", POINTERS);
            }
        }
        return pointers;
    }

    private void wrong(YamlValue value, String name, String russian, String english) {
        var written = shortened(value.value());
        fault(
                value.span(),
                "case.wrong-value",
                "Значение поля «" + name + "» не подходит (" + written + "): " + russian + ".",
                "The value of «" + name + "» does not fit (" + written + "): " + english + ".");
    }

    private void wrong(Span place, String code, String russian, String english, Collection<String> known) {
        var all = String.join(", ", known);
        fault(place, code, russian + all + ".", english + all + ".");
    }

    private static String shortened(JsonNode value) {
        return Excerpt.of(value.toString(), 60);
    }

    /** Where the value of a field stands. */
    Span place(String name) {
        var value = optional(name);
        return value == null ? object.head() : value.span();
    }

    void fault(Span place, String code, String russian, String english) {
        good = false;
        complaints.add(place, code, new Bilingual(russian, english));
    }
}

package ru.promcluster.rulebook.text;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.promcluster.verdict.Bilingual;
import ru.promcluster.verdict.NearestName;

/**
 * Makes records of YAML values, telling every fault at its place. Lists and maps may be left out, and what is marked as
 * nullable; everything else must be there. A faulty element of a list or map is left out.
 */
public final class YamlRecords {

    private final String kind;
    private final Complaints complaints;

    /** @param kind what is read, the first part of the code of a missing field, such as {@code figure} */
    public YamlRecords(String kind, Complaints complaints) {
        this.kind = kind;
        this.complaints = complaints;
    }

    /** The record; {@code null}: a field that it needs is missing or wrong, and that was told. */
    public <T extends Record> @Nullable T as(YamlValue value, Class<T> type) {
        return type.cast(object(value, type, ""));
    }

    /** A list of records without the faulty ones; {@code null}: it is no list, and that was told. */
    public <T extends Record> @Nullable List<T> listOf(YamlValue value, Class<T> type) {
        if (!value.value().isArray()) {
            complaints.add(
                    value.span(),
                    "yaml.wrong-value",
                    new Bilingual(
                            "Здесь нужен список записей. Начинайте каждую строкой «- ».",
                            "A list of entries is needed here. Begin each with «- »."));
            return null;
        }
        var list = new ArrayList<T>();
        for (var element : value.elements()) {
            var made = as(element, type);
            if (made != null) {
                list.add(made);
            }
        }
        return list;
    }

    private @Nullable Object object(YamlValue value, Class<? extends Record> type, String path) {
        var components = type.getRecordComponents();
        if (!value.value().isObject()) {
            var names = String.join(", ", names(components));
            complaints.add(
                    value.span(),
                    "yaml.wrong-value",
                    new Bilingual("Напишите здесь поля: " + names + ".", "Write fields here: " + names + "."));
            return null;
        }
        var meant = reportUnknown(value, names(components));
        var arguments = new @Nullable Object[components.length];
        boolean good = true;
        for (int i = 0; i < components.length; i++) {
            var name = components[i].getName();
            var given = value.field(name);
            if (given == null || given.value().isNull()) {
                good &= mayBeAbsent(components[i]) || isMissing(value, given, path + name, meant.contains(name));
            } else {
                arguments[i] = made(given, components[i].getAnnotatedType(), path + name);
                good &= arguments[i] != null || mayBeAbsent(components[i]);
            }
        }
        return good ? Records.made(type, components, arguments) : null;
    }

    private static List<String> names(RecordComponent[] components) {
        return Arrays.stream(components).map(RecordComponent::getName).toList();
    }

    /** The known names that the unknown ones most likely meant: they are not missing besides. */
    private List<String> reportUnknown(YamlValue value, List<String> known) {
        var meant = new ArrayList<String>();
        value.fields().forEach((name, field) -> {
            if (!known.contains(name)) {
                meant.add(NearestName.of(name, known));
                var advice = NearestName.advice(name, known);
                complaints.add(
                        field.key(),
                        "yaml.unknown-field",
                        new Bilingual(
                                "Поле «" + name + "» не предусмотрено." + advice.ru(),
                                "Unknown field «" + name + "»." + advice.en()));
            }
        });
        return meant;
    }

    private static boolean mayBeAbsent(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || component.getType() == List.class
                || component.getType() == Map.class;
    }

    private boolean isMissing(YamlValue object, @Nullable YamlValue empty, String path, boolean isMisspelt) {
        if (!isMisspelt) {
            complaints.add(
                    empty == null ? object.head() : empty.key(),
                    kind + ".missing",
                    new Bilingual(
                            "Нет значения поля «" + path + "». Допишите его.",
                            "The field «" + path + "» has no value. Add it."));
        }
        return false;
    }

    private @Nullable Object made(YamlValue value, AnnotatedType annotated, String path) {
        Type type = annotated.getType();
        if (annotated instanceof AnnotatedParameterizedType generic) {
            var arguments = generic.getAnnotatedActualTypeArguments();
            return arguments.length == 1 ? list(value, arguments[0], path) : map(value, arguments[1], path);
        }
        var plain = (Class<?>) type;
        if (plain.isRecord()) {
            return object(value, plain.asSubclass(Record.class), path + ".");
        }
        var scalar = Scalar.of(value, plain);
        if (scalar == null) {
            var advice = Scalar.advice(value, plain);
            complaints.add(
                    value.span(),
                    "yaml.wrong-value",
                    new Bilingual(
                            "Значение поля «" + path + "» не подходит: " + advice.ru(),
                            "The value of «" + path + "» does not fit: " + advice.en()));
        }
        return scalar;
    }

    private @Nullable List<Object> list(YamlValue value, AnnotatedType type, String path) {
        if (!value.value().isArray()) {
            complaints.add(
                    value.span(),
                    "yaml.wrong-value",
                    new Bilingual(
                            "Напишите в поле «" + path + "» список: [ одно, другое ].",
                            "Write a list into the field «" + path + "»: [ one, another ]."));
            return null;
        }
        var list = new ArrayList<>();
        for (var element : value.elements()) {
            var made = made(element, type, path);
            if (made != null) {
                list.add(made);
            }
        }
        return list;
    }

    private @Nullable Map<String, Object> map(YamlValue value, AnnotatedType type, String path) {
        if (!value.value().isObject()) {
            complaints.add(
                    value.span(),
                    "yaml.wrong-value",
                    new Bilingual(
                            "Напишите в поле «" + path + "» пары «имя: значение».",
                            "Write pairs «name: value» into the field «" + path + "»."));
            return null;
        }
        var map = new LinkedHashMap<String, Object>();
        value.fields().forEach((name, field) -> {
            var made = made(field, type, path + "." + name);
            if (made != null) {
                map.put(name, made);
            }
        });
        return map;
    }
}

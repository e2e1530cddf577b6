package ru.promcluster.rulebook.text;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.verdict.Bilingual;
import ru.promcluster.verdict.NearestName;

/** Single values of YAML: texts, numbers, days and words of a fixed list. */
final class Scalar {

    private static final int SHOWN = 60;

    private Scalar() {}

    /** The value as that type; {@code null}: it does not fit. */
    static @Nullable Object of(YamlValue value, Class<?> type) {
        var node = value.value();
        if (!node.isValueNode() || node.isNull()) {
            return null;
        }
        if (type == BigDecimal.class) {
            return node.isNumber() ? node.decimalValue() : null;
        }
        if (type == LocalDate.class) {
            return day(node.asText());
        }
        if (type.isEnum()) {
            return constant(type, node.asText());
        }
        if (type == String.class) {
            return node.asText();
        }
        throw new IllegalStateException("No way to read a " + type + " from YAML");
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Object constant(Class<?> type, String name) {
        for (var constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        return null;
    }

    /** What to write instead. */
    static Bilingual advice(YamlValue value, Class<?> type) {
        var written = value.raw().isEmpty() ? value.value().toString() : value.raw();
        var shown = written.length() <= SHOWN ? written : written.substring(0, SHOWN) + "…";
        if (type == BigDecimal.class) {
            return new Bilingual(
                    shown + " — не число. Пишите цифрами, с точкой и без кавычек: 20.5.",
                    shown + " is no number. Write digits, with a point and without quotes: 20.5.");
        }
        if (type == LocalDate.class) {
            return new Bilingual(
                    shown + " — не день. Пишите год, месяц и число: 2024-04-10.",
                    shown + " is no day. Write year, month and day: 2024-04-10.");
        }
        if (type.isEnum()) {
            var advice = NearestName.advice(value.value().asText(), names(type));
            return new Bilingual(
                    "слова " + shown + " здесь нет." + advice.ru(), "no word " + shown + "." + advice.en());
        }
        return new Bilingual("напишите здесь текст.", "write a text here.");
    }

    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }
}

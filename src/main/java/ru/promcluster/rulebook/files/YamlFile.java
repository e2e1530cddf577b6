package ru.promcluster.rulebook.files;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads YAML into records; a fault becomes a problem with its place. */
final class YamlFile {

    private static final ObjectMapper MAPPER = new ObjectMapper(new YAMLFactory())
            .registerModule(new JavaTimeModule())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    private final String path;
    private final String text;
    private final int linesBefore;
    private final RuleProblems problems;

    /** @param linesBefore lines of the file that stand before the text */
    YamlFile(String path, String text, int linesBefore, RuleProblems problems) {
        this.path = path;
        this.text = text;
        this.linesBefore = linesBefore;
        this.problems = problems;
    }

    <T extends Record> @Nullable T as(Class<T> type) {
        return read(() -> MAPPER.readValue(text, type), type);
    }

    <T extends Record> @Nullable List<T> listOf(Class<T> type) {
        var list = MAPPER.getTypeFactory().constructCollectionType(List.class, type);
        return read(() -> MAPPER.readValue(text, list), type);
    }

    private interface Parsing<T> {
        T parse() throws JsonProcessingException;
    }

    private <T> @Nullable T read(Parsing<T> parsing, Class<?> type) {
        try {
            T value = parsing.parse();
            if (value == null) {
                problems.add(path, "yaml.empty", "Файл пуст. Заполните его или удалите.", "The file is empty.");
            }
            return value;
        } catch (UnrecognizedPropertyException e) {
            var name = e.getPropertyName();
            var known = Arrays.stream(type.getRecordComponents())
                    .map(component -> component.getName())
                    .toList();
            add(
                    e.getLocation(),
                    "yaml.unknown-field",
                    "Поле «" + name + "» не предусмотрено." + RuleProblems.maybe(name, known, true),
                    "Unknown field «" + name + "»." + RuleProblems.maybe(name, known, false));
        } catch (JsonMappingException e) {
            var field = e.getPath().isEmpty()
                    ? ""
                    : String.valueOf(e.getPath().get(e.getPath().size() - 1).getFieldName());
            add(
                    e.getLocation(),
                    "yaml.wrong-value",
                    "Значение поля «" + field + "» не подходит: " + e.getOriginalMessage(),
                    "The value of «" + field + "» does not fit: " + e.getOriginalMessage());
        } catch (JsonProcessingException e) {
            add(
                    e.getLocation(),
                    "yaml.syntax",
                    "Запись YAML нарушена: " + e.getOriginalMessage(),
                    "Broken YAML: " + e.getOriginalMessage());
        }
        return null;
    }

    private void add(@Nullable JsonLocation place, String code, String russian, String english) {
        int line = place == null || place.getLineNr() < 1 ? 0 : place.getLineNr() + linesBefore;
        int column = place == null ? 0 : Math.max(0, place.getColumnNr());
        problems.add(new RuleProblem(path, line, column, code, russian, english));
    }
}

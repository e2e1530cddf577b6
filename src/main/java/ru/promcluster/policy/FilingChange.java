package ru.promcluster.policy;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.verdict.Bilingual;
import ru.promcluster.verdict.NearestName;

/**
 * Puts one change into a filing: sets a field or element, appends with {@code /-}, removes with null. Objects on the way
 * are made where there are none.
 */
final class FilingChange {

    private static final String APPEND = "-";

    private FilingChange() {}

    /** Changes the filing in place; what comes back says why it could not be changed. */
    static @Nullable Bilingual apply(JsonNode filing, String changed, JsonNode value) {
        var pointer = pointer(changed);
        if (pointer == null) {
            return new Bilingual(
                    "это не указатель. Пишите так: /participants/0/kind.",
                    "this is no JSON Pointer. Write it so: /participants/0/kind.");
        }
        var at = filing;
        while (!pointer.tail().matches()) {
            var next = at.get(pointer.getMatchingProperty());
            if (at instanceof ArrayNode list) {
                next = list.get(pointer.getMatchingIndex());
            }
            if (next == null || next.isNull()) {
                next = value.isNull() ? null : made(at, pointer);
            }
            if (next == null) {
                return nothingThere(at, pointer);
            }
            at = next;
            pointer = pointer.tail();
        }
        if (at instanceof ObjectNode object) {
            return set(object, pointer, value);
        }
        return at instanceof ArrayNode list ? set(list, pointer, value) : nothingThere(at, pointer);
    }

    private static @Nullable JsonPointer pointer(String text) {
        return text.startsWith("/") && text.length() > 1 ? JsonPointer.compile(text) : null;
    }

    private static @Nullable JsonNode made(JsonNode at, JsonPointer pointer) {
        if (!(at instanceof ObjectNode object)) {
            return null;
        }
        var name = pointer.getMatchingProperty();
        return pointer.tail().getMatchingProperty().equals(APPEND) ? object.putArray(name) : object.putObject(name);
    }

    private static @Nullable Bilingual set(ObjectNode object, JsonPointer pointer, JsonNode value) {
        var name = pointer.getMatchingProperty();
        if (!value.isNull()) {
            object.set(name, value);
            return null;
        }
        return object.remove(name) == null ? nothingThere(object, pointer) : null;
    }

    private static @Nullable Bilingual set(ArrayNode list, JsonPointer pointer, JsonNode value) {
        if (pointer.getMatchingProperty().equals(APPEND) && !value.isNull()) {
            list.add(value);
            return null;
        }
        int index = pointer.getMatchingIndex();
        if (index < 0 || index >= list.size()) {
            return nothingThere(list, pointer);
        }
        if (value.isNull()) {
            list.remove(index);
        } else {
            list.set(index, value);
        }
        return null;
    }

    private static Bilingual nothingThere(JsonNode at, JsonPointer pointer) {
        var name = pointer.getMatchingProperty();
        var advice = at.isArray() ? inList(at.size()) : NearestName.advice(name, names(at));
        return new Bilingual(
                "в заявке здесь нет «" + name + "»." + advice.ru(),
                "the filing has no «" + name + "» there." + advice.en());
    }

    private static Bilingual inList(int size) {
        return new Bilingual(
                " В списке " + size + ", первый — 0. Исправьте номер или добавьте в конец: «-».",
                " The list has " + size + ", the first is 0. Mend the number, or append with «-».");
    }

    private static List<String> names(JsonNode at) {
        var names = new ArrayList<String>();
        at.fieldNames().forEachRemaining(names::add);
        return names;
    }
}

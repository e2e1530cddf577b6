package ru.promcluster.policy;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import ru.promcluster.policy.RuleCase.Change;

/**
 * Puts one change into a filing: sets a field or element, appends with {@code /-}, removes with null. Objects on the way
 * are made where there are none.
 */
final class FilingChange {

    private static final String APPEND = "-";

    private FilingChange() {}

    /** Why a change is impossible. */
    record Complaint(String russian, String english) {}

    /** Changes the filing in place; what comes back says why it could not be changed. */
    static @Nullable Complaint apply(JsonNode filing, Change change) {
        var pointer = pointer(change.pointer());
        if (pointer == null) {
            return new Complaint(
                    "это не указатель; нужен вид /participants/0/kind",
                    "this is no JSON Pointer; write /participants/0/kind");
        }
        var at = filing;
        while (!pointer.tail().matches()) {
            var next = at.get(pointer.getMatchingProperty());
            if (at instanceof ArrayNode list) {
                next = list.get(pointer.getMatchingIndex());
            }
            if (next == null || next.isNull()) {
                next = change.value().isNull() ? null : made(at, pointer);
            }
            if (next == null) {
                return nothingThere(pointer);
            }
            at = next;
            pointer = pointer.tail();
        }
        if (at instanceof ObjectNode object) {
            return set(object, pointer, change.value());
        }
        return at instanceof ArrayNode list ? set(list, pointer, change.value()) : nothingThere(pointer);
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

    private static @Nullable Complaint set(ObjectNode object, JsonPointer pointer, JsonNode value) {
        var name = pointer.getMatchingProperty();
        if (!value.isNull()) {
            object.set(name, value);
            return null;
        }
        return object.remove(name) == null ? nothingThere(pointer) : null;
    }

    private static @Nullable Complaint set(ArrayNode list, JsonPointer pointer, JsonNode value) {
        if (pointer.getMatchingProperty().equals(APPEND) && !value.isNull()) {
            list.add(value);
            return null;
        }
        int index = pointer.getMatchingIndex();
        if (index < 0 || index >= list.size()) {
            return nothingThere(pointer);
        }
        if (value.isNull()) {
            list.remove(index);
        } else {
            list.set(index, value);
        }
        return null;
    }

    private static Complaint nothingThere(JsonPointer pointer) {
        var name = pointer.getMatchingProperty();
        return new Complaint("в заявке здесь нет «" + name + "»", "the filing has no «" + name + "» there");
    }
}

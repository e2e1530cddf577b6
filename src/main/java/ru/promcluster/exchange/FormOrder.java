package ru.promcluster.exchange;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.json.JsonType;

/**
 * The order in which an application asks for its facts, over JSON Pointers: fields as the contract has them, elements by
 * number, an object before what is in it. What the form does not know stands last, by its letters.
 */
public final class FormOrder implements Comparator<String> {

    @Override
    public int compare(String one, String other) {
        var ones = one.split("/", -1);
        var others = other.split("/", -1);
        JsonType<?> type = ApplicationForm.SHAPE;
        for (int level = 1; level < Math.min(ones.length, others.length); level++) {
            if (!ones[level].equals(others[level])) {
                return compareParts(type, ones[level], others[level]);
            }
            type = type == null ? null : type.partType(ones[level]);
        }
        return Integer.compare(ones.length, others.length);
    }

    private static int compareParts(@Nullable JsonType<?> type, String one, String other) {
        int byPosition = type == null ? 0 : Integer.compare(type.position(one), type.position(other));
        return byPosition == 0 ? one.compareTo(other) : byPosition;
    }
}

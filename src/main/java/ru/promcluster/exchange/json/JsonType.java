package ru.promcluster.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a kind of value stands in JSON. */
public interface JsonType<V> {

    /** The value at the cursor, read to its end; null when there is none, and then the cursor was told why. */
    @Nullable
    V read(Cursor in) throws IOException;

    /** Writes the value in its one canonical form. */
    void write(V value, JsonGenerator out) throws IOException;

    /** The kind of the value. */
    Expected expected();

    /** The names that the value may have; empty: it is no choice among names. */
    default List<String> choices() {
        return List.of();
    }

    /** The fields of an object, in their order. */
    default List<? extends Field<?, ?>> fields() {
        return List.of();
    }

    /** Where a part of the value stands among its parts, by its segment of a JSON Pointer; parts not known stand last. */
    default int position(String segment) {
        return Integer.MAX_VALUE;
    }

    /** The type of a part of the value, null where there is none. */
    default @Nullable JsonType<?> partType(String segment) {
        return null;
    }
}

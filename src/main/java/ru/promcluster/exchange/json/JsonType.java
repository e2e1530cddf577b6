package ru.promcluster.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** How a kind of value stands in JSON. */
public interface JsonType<V> {

    /** The value at the cursor, read to its end; null when there is none, and then the cursor was told why. */
    @Nullable
    V read(Cursor in) throws IOException;

    /** Writes the value in its one canonical form. */
    void write(V value, JsonGenerator out) throws IOException;
}

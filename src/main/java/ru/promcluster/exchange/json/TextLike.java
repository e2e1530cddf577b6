package ru.promcluster.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** A value that is a text, whatever else is asked of it. */
interface TextLike extends JsonType<String> {

    @Override
    default Expected expected() {
        return Expected.TEXT;
    }

    @Override
    default void write(String value, JsonGenerator out) throws IOException {
        out.writeString(value);
    }
}

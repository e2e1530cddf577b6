package ru.promcluster.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A field of a JSON object: its name, the type of its value, and where a record keeps it. */
public final class Field<R, V> {

    private final int index;
    private final SerializedString name;
    private final JsonType<V> type;
    private final Getter<R, V> getter;
    private final boolean required;

    Field(int index, String name, JsonType<V> type, Getter<R, V> getter, boolean required) {
        this.index = index;
        this.name = new SerializedString(name);
        this.type = type;
        this.getter = getter;
        this.required = required;
    }

    /** Where a record keeps the value of a field; null when it is left out. */
    @FunctionalInterface
    public interface Getter<R, V> {
        @Nullable
        V of(R written);
    }

    public String name() {
        return name.getValue();
    }

    /** The name as a parser compares it. */
    SerializedString parsedName() {
        return name;
    }

    int index() {
        return index;
    }

    long bit() {
        return 1L << index;
    }

    public boolean isRequired() {
        return required;
    }

    public JsonType<V> type() {
        return type;
    }

    @Nullable
    V read(Cursor in) throws IOException {
        return type.read(in);
    }

    /** The record keeps what the document told, and writes that. */
    boolean isKept(R written, Values told) {
        return Objects.equals(told.get(this), getter.of(written));
    }

    void write(R written, JsonGenerator out) throws IOException {
        var value = getter.of(written);
        if (value != null) {
            out.writeFieldName(name);
            type.write(value, out);
        }
    }
}

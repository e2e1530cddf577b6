package ru.promcluster.exchange.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The values of one object as they were read, before they become a record. */
public final class Values {

    private final @Nullable Object[] values;
    private int count;

    Values(int fields) {
        values = new @Nullable Object[fields];
    }

    /** The value that was read; null when it is not known or could not be read. */
    @SuppressWarnings("unchecked") // a field's value comes from its own type only
    public <V> @Nullable V get(Field<?, V> field) {
        return (V) values[field.index()];
    }

    /** The value of a required field; a record is made only when all of these were read. */
    public <V> V need(Field<?, V> field) {
        var value = get(field);
        if (value == null) {
            throw new IllegalStateException("The required field " + field.name() + " was not read");
        }
        return value;
    }

    /** How many fields have a value. */
    public int count() {
        return count;
    }

    int size() {
        return values.length;
    }

    void clear() {
        Arrays.fill(values, null);
        count = 0;
    }

    void set(Field<?, ?> field, @Nullable Object value) {
        if (value != null) {
            values[field.index()] = value;
            count++;
        }
    }
}

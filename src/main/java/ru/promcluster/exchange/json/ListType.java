package ru.promcluster.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of values of one type.
 *
 * @param name what the limits call lists of this kind
 */
record ListType<V>(String name, JsonType<V> element) implements JsonType<List<V>> {

    private static final int USUAL_ELEMENTS = 32;

    @Override
    public @Nullable List<V> read(Cursor in) throws IOException {
        if (in.token() != JsonToken.START_ARRAY) {
            in.wrongType(Expected.LIST);
            return null;
        }
        in.enter();
        var list = new ArrayList<V>(USUAL_ELEMENTS);
        int room = in.roomIn(name);
        int count = 0;
        while (in.nextToken() != JsonToken.END_ARRAY && count < room) {
            in.atElement(count++);
            var value = element(in);
            if (value != null) {
                list.add(value);
            }
        }
        in.leave();
        in.countElements(name, count);
        if (in.token() != JsonToken.END_ARRAY) {
            passOver(in);
        }
        if (list.size() < count) {
            in.cut(name);
        }
        return list;
    }

    private @Nullable V element(Cursor in) throws IOException {
        if (in.token() == JsonToken.VALUE_NULL) {
            in.report(Faults::nullElement);
            return null;
        }
        return element.read(in);
    }

    private void passOver(Cursor in) throws IOException {
        in.report(() -> Faults.tooManyElements(in.limits().maxElements(name)));
        in.cut(name);
        do {
            in.skip();
        } while (in.nextToken() != JsonToken.END_ARRAY);
    }

    @Override
    public Expected expected() {
        return Expected.LIST;
    }

    @Override
    public void write(List<V> value, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (var each : value) {
            element.write(each, out);
        }
        out.writeEndArray();
    }

    @Override
    public int position(String segment) {
        return segment.matches("\\d{1,9}") ? Integer.parseInt(segment) : Integer.MAX_VALUE;
    }

    @Override
    public JsonType<V> partType(String segment) {
        return element;
    }
}

package ru.promcluster.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** True or false. */
final class FlagType implements JsonType<Boolean> {

    @Override
    public @Nullable Boolean read(Cursor in) throws IOException {
        var token = in.token();
        if (token == JsonToken.VALUE_TRUE) {
            return true;
        }
        if (token == JsonToken.VALUE_FALSE) {
            return false;
        }
        in.wrongType(Expected.FLAG);
        return null;
    }

    @Override
    public Expected expected() {
        return Expected.FLAG;
    }

    @Override
    public void write(Boolean value, JsonGenerator out) throws IOException {
        out.writeBoolean(value);
    }
}

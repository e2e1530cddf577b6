package ru.promcluster.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A year, 1 to 9999. */
final class YearType implements JsonType<Integer> {

    private static final int LAST = 9999;

    private final CountType number = new CountType(Expected.YEAR);

    @Override
    public @Nullable Integer read(Cursor in) throws IOException {
        var year = number.read(in);
        if (year == null) {
            return null;
        }
        if (year < 1 || year > LAST) {
            var shown = in.shown();
            in.report(() -> Faults.invalidYear(shown));
            return null;
        }
        return year.intValue();
    }

    @Override
    public Expected expected() {
        return Expected.YEAR;
    }

    @Override
    public void write(Integer value, JsonGenerator out) throws IOException {
        out.writeNumber(value);
    }
}

package ru.promcluster.exchange.source;

import java.util.List;
import java.util.Map;
import ru.promcluster.exchange.ApplicationReader;
import ru.promcluster.exchange.ApplicationSource;
import ru.promcluster.exchange.Reading;
import ru.promcluster.exchange.Violation;

/** Applications that stand in one piece in their file, as JSON. */
final class Whole {

    private Whole() {}

    /** An application as its bytes. */
    @SuppressWarnings("ArrayRecordComponent") // a copy of the sender's bytes, never changed or compared
    record Bytes(long number, byte[] json, ApplicationReader reader) implements ApplicationSource.Submitted {

        @Override
        public long weight() {
            return json.length;
        }

        @Override
        public Reading read() {
            return reader.read(json);
        }

        @Override
        public Map<String, String> extra() {
            return Map.of();
        }
    }

    /** An application that was not kept, for it is too large. */
    record TooLong(long number, Violation violation) implements ApplicationSource.Submitted {

        @Override
        public Reading read() {
            return new Reading.Refused(List.of(violation), 1);
        }

        @Override
        public Map<String, String> extra() {
            return Map.of();
        }
    }
}

package ru.promcluster.policy.worker.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import ru.promcluster.exchange.Json;
import ru.promcluster.rulebook.files.RuleProblem;

/** How a value is written and read again. */
public final class Codec<T> {

    private static final String GIVEN = "given";
    private static final String BROKEN = "broken";

    private final Writer<T> writer;
    private final StrictReader.Element<T> reader;

    Codec(Writer<T> writer, StrictReader.Element<T> reader) {
        this.writer = writer;
        this.reader = reader;
    }

    interface Writer<T> {
        void write(T value, JsonGenerator out) throws IOException;
    }

    /** Takes what was read. */
    public interface Taker<T, R> {
        R given(T value);

        R broken(List<RuleProblem> problems);
    }

    /** An answer. */
    public byte[] given(T value) {
        return Json.bytes(out -> {
            out.writeStartArray();
            out.writeString(GIVEN);
            write(value, out);
            out.writeEndArray();
        });
    }

    /** That the rules have faults and nothing can be answered. */
    public static byte[] broken(List<RuleProblem> problems) {
        return Json.bytes(out -> {
            out.writeStartArray();
            out.writeString(BROKEN);
            Codecs.PROBLEMS.write(problems, out);
            out.writeEndArray();
        });
    }

    /**
     * Reads an answer.
     *
     * @throws IOException it is none
     */
    public <R> R read(byte[] answer, Taker<T, R> taker) throws IOException {
        try (var in = new StrictReader(answer)) {
            in.begin();
            var kind = in.text();
            R taken;
            if (kind.equals(GIVEN)) {
                taken = taker.given(read(in));
            } else if (kind.equals(BROKEN)) {
                taken = taker.broken(Codecs.PROBLEMS.read(in));
            } else {
                throw new GarbageException("An answer of a kind that there is not");
            }
            in.end();
            in.endOfAll();
            return taken;
        }
    }

    void write(T value, JsonGenerator out) throws IOException {
        writer.write(value, out);
    }

    T read(StrictReader in) throws IOException {
        return reader.read(in);
    }

    /** A list of such values, at most so many. */
    Codec<List<T>> list(int most) {
        return new Codec<>(
                (list, out) -> {
                    out.writeStartArray();
                    for (var value : list.size() > most ? list.subList(0, most) : list) {
                        write(value, out);
                    }
                    out.writeEndArray();
                },
                in -> in.list(most, this::read));
    }
}

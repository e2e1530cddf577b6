package ru.promcluster.bench.codecs;

import com.dslplatform.json.DslJson;
import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import com.dslplatform.json.NumberConverter;
import com.dslplatform.json.runtime.Settings;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.promcluster.bench.path.PlainApplication;
import ru.promcluster.bench.path.PlainAssessment;
import ru.promcluster.cluster.Roubles;
import ru.promcluster.cluster.Share;

/** dsl-json, which looks at the records at run time. */
final class Dsl implements Library {

    private final DslJson<Object> json;
    private final JsonWriter writer;
    private final List<PlainAssessment> answers;

    Dsl(List<PlainAssessment> answers) {
        this.answers = answers;
        json = new DslJson<>(Settings.withRuntime().allowArrayFormat(false).includeServiceLoader());
        register(Roubles.class, Roubles::new, Roubles::amount);
        register(Share.class, Share::new, Share::percent);
        writer = json.newWriter();
    }

    /** Without a writer the library looks at the record itself, and forgets the reader that it was given. */
    private <V> void register(Class<V> type, Function<BigDecimal, V> value, Function<V, BigDecimal> decimal) {
        json.registerReader(type, in -> decimal(in, value));
        json.registerWriter(
                type,
                (out, number) -> NumberConverter.serializeNullable(number == null ? null : decimal.apply(number), out));
    }

    private static <V> @Nullable V decimal(JsonReader<?> in, Function<BigDecimal, V> value) throws IOException {
        return in.wasNull() ? null : value.apply(NumberConverter.deserializeDecimal(in));
    }

    @Override
    public String name() {
        return "dsl-json";
    }

    @Override
    public PlainApplication read(byte[] line) throws IOException {
        return json.deserialize(PlainApplication.class, line, line.length);
    }

    @Override
    public void write(int answer, OutputStream out) throws IOException {
        writer.reset(out);
        json.serialize(writer, answers.get(answer));
        writer.flush();
    }
}

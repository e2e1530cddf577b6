package ru.promcluster.bench.codecs;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONFactory;
import com.alibaba.fastjson2.JSONReader;
import com.alibaba.fastjson2.JSONWriter;
import com.alibaba.fastjson2.reader.ObjectReader;
import com.alibaba.fastjson2.reader.ObjectReaderProvider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.promcluster.bench.path.PlainApplication;
import ru.promcluster.bench.path.PlainAssessment;
import ru.promcluster.cluster.Roubles;
import ru.promcluster.cluster.Share;

/** fastjson2, which makes classes for the records at run time. */
final class Fastjson implements Library {

    private final String name;
    private final JSONReader.Context reading;
    private final JSONWriter.Context writing =
            JSONFactory.createWriteContext(JSONWriter.Feature.WriteBigDecimalAsPlain, JSONWriter.Feature.WriteNulls);
    private final List<PlainAssessment> answers;

    Fastjson(String name, List<PlainAssessment> answers, JSONReader.Feature... features) {
        this.name = name;
        this.answers = answers;
        JSONFactory.setDefaultWriterAlphabetic(false);
        var provider = new ObjectReaderProvider();
        provider.register(Roubles.class, new Decimal<>(Roubles::new));
        provider.register(Share.class, new Decimal<>(Share::new));
        reading = JSONFactory.createReadContext(provider, features);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public PlainApplication read(byte[] line) {
        return JSON.parseObject(line, PlainApplication.class, reading);
    }

    @Override
    public void write(int answer, OutputStream out) throws IOException {
        JSON.writeTo(out, answers.get(answer), writing);
    }

    private record Decimal<V>(Function<BigDecimal, V> value) implements ObjectReader<V> {

        @Override
        public @Nullable V readObject(JSONReader in, @Nullable Type type, @Nullable Object name, long features) {
            var decimal = in.readBigDecimal();
            return decimal == null ? null : value.apply(decimal);
        }
    }
}

package ru.promcluster.bench.path;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import ru.promcluster.cluster.Roubles;
import ru.promcluster.cluster.Share;

/**
 * Jackson databind alone: lines are read into records, and the answers, which are ready, are written. Nothing is checked,
 * digested or judged.
 */
public final class Databind implements Way {

    private final ObjectReader reader;
    private final ObjectWriter writer;
    private final byte[] lines;
    private final List<PlainAssessment> answers;

    /** @param answers lines of assessments, one for each line of applications */
    Databind(byte[] lines, byte[] answers) throws IOException {
        var mapper = mapper().build();
        reader = mapper.readerFor(PlainApplication.class);
        writer = mapper.writerFor(PlainAssessment.class).withRootValueSeparator("\n");
        this.lines = lines;
        this.answers = mapper.readerFor(PlainAssessment.class)
                .<PlainAssessment>readValues(answers)
                .readAll();
    }

    /** Reads what an application holds, and writes assessments as the product does. */
    public static JsonMapper.Builder mapper() {
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .addModule(new SimpleModule()
                        .addDeserializer(Roubles.class, new Decimal<>(Roubles.class, Roubles::new))
                        .addDeserializer(Share.class, new Decimal<>(Share.class, Share::new)))
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET);
    }

    @Override
    public String name() {
        return "Jackson databind: read, write";
    }

    @Override
    public void go(OutputStream out) throws IOException {
        try (var applications = reader.<PlainApplication>readValues(lines);
                var assessments = writer.writeValues(out)) {
            for (var answer : answers) {
                if (applications.next().name() == null) {
                    throw new IllegalStateException("Every application has a name");
                }
                assessments.write(answer);
            }
        }
        out.write('\n');
    }

    private static final class Decimal<V> extends StdDeserializer<V> {

        private static final long serialVersionUID = 1;

        private final transient Function<BigDecimal, V> value;

        Decimal(Class<V> type, Function<BigDecimal, V> value) {
            super(type);
            this.value = value;
        }

        @Override
        public V deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return value.apply(parser.getDecimalValue());
        }
    }
}

package ru.promcluster.bench.codecs;

import io.avaje.json.JsonAdapter;
import io.avaje.json.JsonReader;
import io.avaje.json.JsonWriter;
import io.avaje.jsonb.Json;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.promcluster.bench.path.PlainApplication;
import ru.promcluster.bench.path.PlainAssessment;
import ru.promcluster.cluster.Roubles;
import ru.promcluster.cluster.Share;

/** avaje-jsonb, which makes classes for the records when they are compiled. */
@Json.Import({PlainApplication.class, PlainAssessment.class})
final class Avaje implements Library {

    private final String name;
    private final JsonType<PlainApplication> application;
    private final JsonType<PlainAssessment> assessment;
    private final List<PlainAssessment> answers;

    Avaje(String name, List<PlainAssessment> answers, boolean strict) {
        this.name = name;
        this.answers = answers;
        var json = Jsonb.builder()
                .failOnUnknown(strict)
                .failOnNullPrimitives(strict)
                .serializeEmpty(true)
                .add(Roubles.class, new Decimal<>(Roubles::new, Roubles::amount))
                .add(Share.class, new Decimal<>(Share::new, Share::percent))
                .build();
        application = json.type(PlainApplication.class);
        assessment = json.type(PlainAssessment.class);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public PlainApplication read(byte[] line) {
        return application.fromJson(line);
    }

    @Override
    public void write(int answer, OutputStream out) {
        assessment.toJson(answers.get(answer), out);
    }

    private record Decimal<V>(Function<BigDecimal, V> value, Function<V, BigDecimal> decimal)
            implements JsonAdapter<V> {

        @Override
        public void toJson(JsonWriter out, V number) {
            out.value(decimal.apply(number));
        }

        @Override
        public @Nullable V fromJson(JsonReader in) {
            return in.isNullValue() ? null : value.apply(in.readDecimal());
        }
    }
}

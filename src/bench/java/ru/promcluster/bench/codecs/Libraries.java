package ru.promcluster.bench.codecs;

import com.alibaba.fastjson2.JSONReader;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.module.afterburner.AfterburnerModule;
import com.fasterxml.jackson.module.blackbird.BlackbirdModule;
import java.util.List;
import ru.promcluster.bench.path.Databind;

/** The libraries that are held against each other. */
final class Libraries {

    private Libraries() {}

    /** As they come, by the names that the benchmark is told; the product stands second, for the columns of the race. */
    static List<Library> all(Drawn drawn) {
        var answers = drawn.answers();
        return List.of(
                new JacksonDatabind("databind", Databind.mapper().build(), answers),
                new Product(drawn.assessments()),
                new JacksonDatabind(
                        "afterburner",
                        Databind.mapper().addModule(new AfterburnerModule()).build(),
                        answers),
                new JacksonDatabind(
                        "blackbird",
                        Databind.mapper().addModule(new BlackbirdModule()).build(),
                        answers),
                new Fastjson("fastjson2", answers),
                new Dsl(answers),
                new Avaje("avaje-jsonb", answers, false));
    }

    /** With everything that makes them stricter; dsl-json has no such setting. */
    static List<Library> strict(Drawn drawn) {
        var answers = drawn.answers();
        return List.of(
                new JacksonDatabind(
                        "databind strict",
                        Databind.mapper()
                                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                                .build(),
                        answers),
                new Fastjson(
                        "fastjson2 strict",
                        answers,
                        JSONReader.Feature.DisableSingleQuote,
                        JSONReader.Feature.DisableReferenceDetect,
                        JSONReader.Feature.DisableStringArrayUnwrapping,
                        JSONReader.Feature.ErrorOnEnumNotMatch,
                        JSONReader.Feature.ErrorOnNotSupportAutoType,
                        JSONReader.Feature.ErrorOnNullForPrimitives,
                        JSONReader.Feature.ErrorOnUnknownProperties),
                new Avaje("avaje-jsonb strict", answers, true));
    }
}

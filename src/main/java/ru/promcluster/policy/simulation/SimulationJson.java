package ru.promcluster.policy.simulation;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.Json;
import ru.promcluster.policy.simulation.Simulation.Flip;
import ru.promcluster.policy.simulation.Sweep.Point;
import ru.promcluster.verdict.Bilingual;

/** Writes simulations and sweeps as JSON. */
public final class SimulationJson {

    private SimulationJson() {}

    public static byte[] of(Simulation simulation) {
        return Json.bytes(out -> {
            out.writeStartObject();
            out.writeNumberField("judged", simulation.judged());
            out.writeNumberField("notJudged", simulation.notJudged());
            out.writeNumberField("flipped", simulation.flipped());
            out.writeObjectFieldStart("gate");
            number(out, "share", simulation.gate().share());
            number(out, "reasonAbove", simulation.gate().reasonAbove());
            out.writeBooleanField("reasonNeeded", simulation.gate().reasonNeeded());
            out.writeEndObject();
            out.writeArrayFieldStart("flips");
            for (var flip : simulation.flips()) {
                write(flip, out);
            }
            out.writeEndArray();
            writeCounts(simulation, out);
            out.writeEndObject();
        });
    }

    private static void write(Flip flip, JsonGenerator out) throws IOException {
        out.writeStartObject();
        textIfKnown(out, "key", flip.key());
        textIfKnown(out, "applicationId", flip.applicationId());
        textIfKnown(out, "clusterName", flip.clusterName());
        out.writeArrayFieldStart("regions");
        for (var region : flip.regions()) {
            out.writeString(region);
        }
        out.writeEndArray();
        change(out, flip.before().name(), flip.after().name(), flip.change().name());
        out.writeArrayFieldStart("criteria");
        for (var criterion : flip.criteria()) {
            out.writeStartObject();
            out.writeStringField("id", criterion.id());
            change(
                    out,
                    criterion.before().name(),
                    criterion.after().name(),
                    criterion.change().name());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void writeCounts(Simulation simulation, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("criteria");
        for (var count : simulation.criteria()) {
            out.writeStartObject();
            out.writeStringField("id", count.id());
            title(out, count.title());
            counts(out, count.fixed(), count.broken(), count.otherwise());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayFieldStart("regions");
        for (var region : simulation.regions().entrySet()) {
            var count = region.getValue();
            out.writeStartObject();
            out.writeStringField("region", region.getKey());
            out.writeNumberField("applications", count.applications());
            counts(out, count.fixed(), count.broken(), count.otherwise());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    public static byte[] of(Sweep sweep) {
        return Json.bytes(out -> {
            out.writeStartObject();
            out.writeStringField("figure", sweep.figure().name());
            out.writeStringField("unit", sweep.figure().unit().name());
            number(out, "now", sweep.figure().value());
            textIfKnown(out, "asOf", sweep.asOf() == null ? null : sweep.asOf().toString());
            out.writeNumberField("judged", sweep.judged());
            out.writeNumberField("notJudged", sweep.notJudged());
            out.writeArrayFieldStart("criteria");
            for (var criterion : sweep.criteria()) {
                out.writeStartObject();
                out.writeStringField("id", criterion.id());
                title(out, criterion.title());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeArrayFieldStart("points");
            for (var point : sweep.points()) {
                write(point, out);
            }
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    private static void write(Point point, JsonGenerator out) throws IOException {
        out.writeStartObject();
        number(out, "value", point.value());
        out.writeNumberField("eligible", point.eligible());
        out.writeNumberField("notEligible", point.notEligible());
        out.writeNumberField("undetermined", point.undetermined());
        out.writeArrayFieldStart("criteria");
        for (var count : point.criteria()) {
            out.writeStartObject();
            out.writeStringField("id", count.criterion());
            out.writeNumberField("passed", count.passed());
            out.writeNumberField("failed", count.failed());
            out.writeNumberField("open", count.open());
            out.writeNumberField("notApplicable", count.notApplicable());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void number(JsonGenerator out, String field, BigDecimal number) throws IOException {
        out.writeNumberField(field, number);
    }

    private static void title(JsonGenerator out, Bilingual title) throws IOException {
        out.writeObjectFieldStart("title");
        out.writeStringField("ru", title.ru());
        out.writeStringField("en", title.en());
        out.writeEndObject();
    }

    private static void change(JsonGenerator out, String before, String after, String change) throws IOException {
        out.writeStringField("before", before);
        out.writeStringField("after", after);
        out.writeStringField("change", change);
    }

    private static void counts(JsonGenerator out, long fixed, long broken, long otherwise) throws IOException {
        out.writeNumberField("fixed", fixed);
        out.writeNumberField("broken", broken);
        out.writeNumberField("otherwise", otherwise);
    }

    private static void textIfKnown(JsonGenerator out, String field, @Nullable String text) throws IOException {
        if (text != null) {
            out.writeStringField(field, text);
        }
    }
}

package ru.promcluster.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import ru.promcluster.exchange.ApplicationReader;
import ru.promcluster.exchange.Json;
import ru.promcluster.exchange.Limits;
import ru.promcluster.exchange.Reading;
import ru.promcluster.oracle.HandJudge;

/**
 * A check in plain Java: reads the application with the product's reader, has the judge written by hand judge it, and writes
 * verdict and statuses with the product's writer of JSON. No rules, no explanations, no settings, no options.
 */
public final class PlainCheck {

    private PlainCheck() {}

    /**
     * Checks one application.
     *
     * @param arguments file and day
     */
    public static void main(String[] arguments) throws IOException {
        var reading = new ApplicationReader(Limits.DEFAULT).read(Files.readAllBytes(Path.of(arguments[0])));
        if (!(reading instanceof Reading.Accepted accepted)) {
            throw new IllegalArgumentException(arguments[0] + " is not an application");
        }
        var outcomes = HandJudge.outcomes(accepted.application(), LocalDate.parse(arguments[1]));
        var answer = Json.bytes(out -> {
            out.writeStartObject();
            out.writeStringField("sha256", accepted.sha256());
            out.writeStringField("verdict", HandJudge.verdict(outcomes).name());
            out.writeArrayFieldStart("criteria");
            for (var outcome : outcomes) {
                out.writeStartObject();
                out.writeStringField("id", outcome.criterion());
                out.writeStringField("status", outcome.status().name());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        });
        System.out.write(answer);
        System.out.println();
    }
}

package ru.promcluster.rulebook.vocabulary;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.ApplicationReader;
import ru.promcluster.exchange.Limits;
import ru.promcluster.exchange.Reading;
import ru.promcluster.verdict.Bounds;
import ru.promcluster.verdict.Measure;

/** Views of small applications, and measures as short texts. */
final class Views {

    private static final LocalDate DAY = LocalDate.of(2023, 6, 1);

    private Views() {}

    /** @param fields the fields of an application but for its name, as JSON with single quotes */
    static ClusterView of(String fields) {
        return of(fields, DAY);
    }

    static ClusterView of(String fields, LocalDate day) {
        var json = "{\"name\": \"Made\", " + fields.replace('\'', '"') + "}";
        var reading = new ApplicationReader(Limits.DEFAULT).read(json.getBytes(StandardCharsets.UTF_8));
        if (reading instanceof Reading.Accepted accepted) {
            return new ClusterView(accepted.application(), day, new ReliefTerritories(Set.of()));
        }
        throw new AssertionError(json + ": " + reading);
    }

    /** 2, 0..1, 0.. where nothing bounds it, ~0 for an end that is not reached; endless; none. */
    static String told(Measure measure) {
        var bounds = measure.bounds();
        if (bounds == null) {
            return measure.endless() ? "endless" : "none";
        }
        return bounds.isExact() ? told(bounds.min()) : told(bounds.min()) + ".." + told(bounds.max());
    }

    private static String told(Bounds.@Nullable End end) {
        return end == null ? "" : (end.reached() ? "" : "~") + end.value();
    }
}

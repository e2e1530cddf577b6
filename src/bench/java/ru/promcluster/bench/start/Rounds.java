package ru.promcluster.bench.start;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import ru.promcluster.bench.Spread;

/** Starts processes in turn, and holds each, within a round, against the first one. */
final class Rounds {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final String ROW = "%-44s %-24s %-22s %-24s %s%n";

    private final String title;
    private final Map<String, Starting> variants = new LinkedHashMap<>();
    private final Map<String, List<Started>> taken = new LinkedHashMap<>();

    Rounds(String title) {
        this.title = title;
    }

    /** A process that is started once more. */
    interface Starting {
        Started once() throws IOException, InterruptedException;
    }

    void add(String name, Starting starting) {
        variants.put(name, starting);
        taken.put(name, new ArrayList<>());
    }

    /** Each variant once a round; the first rounds warm up the machine's own caches and what is kept. */
    void run(int warmUp, int rounds) throws IOException, InterruptedException {
        for (int round = -warmUp; round < rounds; round++) {
            for (var variant : variants.entrySet()) {
                var once = variant.getValue().once();
                if (round >= 0) {
                    Objects.requireNonNull(taken.get(variant.getKey())).add(once);
                }
            }
        }
    }

    /** Median (least–greatest) in milliseconds, and as many times as the first. */
    String text() {
        var text = new StringBuilder(
                String.format(Locale.ROOT, ROW, title, "processor, ms", "times the first's", "clock, ms", "times"));
        taken.forEach((name, each) -> text.append(String.format(
                Locale.ROOT,
                ROW,
                name,
                millis(each, Started::processor).told(0),
                times(each, Started::processor).told(2),
                millis(each, Started::clock).told(0),
                times(each, Started::clock).told(2))));
        return text.toString();
    }

    private static Spread millis(List<Started> all, ToDoubleFunction<Started> part) {
        return Spread.of(all.stream().mapToDouble(part).boxed().toList());
    }

    private Spread times(List<Started> all, ToDoubleFunction<Started> part) {
        var first = taken.values().iterator().next();
        var times = new ArrayList<Double>();
        for (int i = 0; i < all.size(); i++) {
            times.add(part.applyAsDouble(all.get(i)) / part.applyAsDouble(first.get(i)));
        }
        return Spread.of(times);
    }

    private Map<String, Object> figures() {
        var figures = new LinkedHashMap<String, Object>();
        taken.forEach((name, each) -> figures.put(
                name,
                Map.of(
                        "processorMillis", millis(each, Started::processor),
                        "processorTimesTheFirst", times(each, Started::processor),
                        "clockMillis", millis(each, Started::clock),
                        "clockTimesTheFirst", times(each, Started::clock))));
        return figures;
    }

    /** All of them as JSON. */
    static void write(Path file, List<Rounds> all) throws IOException {
        var report = new LinkedHashMap<String, Object>();
        all.forEach(rounds -> report.put(rounds.title, rounds.figures()));
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        JSON.writeValue(file.toFile(), report);
    }
}

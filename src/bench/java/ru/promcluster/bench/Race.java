package ru.promcluster.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntSupplier;

/**
 * Runs variants in turn on one thread and compares, within each round, the processor time of each with that of the first
 * and of the second.
 */
public final class Race {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final int WARM_UP = Integer.getInteger("bench.warmUp", 10);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 15);
    private static final String ROW = "%-32s %-26s %-26s %s%n";
    private static final double NANOS_A_MICRO = 1_000;

    private final List<Variant> variants = new ArrayList<>();

    /**
     * A variant and what it took for an application, round by round.
     *
     * @param micros of processor
     */
    private record Variant(String name, IntSupplier round, List<Double> micros) {

        /** How fast it is beside the other: above 1 it takes less. */
        Spread speedOf(Variant other) {
            var ratios = new ArrayList<Double>();
            for (int i = 0; i < micros.size(); i++) {
                ratios.add(other.micros.get(i) / micros.get(i));
            }
            return Spread.of(ratios);
        }
    }

    /**
     * Takes one more variant into the race.
     *
     * @param round takes all applications once, and says how many it took
     */
    public void add(String name, IntSupplier round) {
        variants.add(new Variant(name, round, new ArrayList<>()));
    }

    /** Warms up, then times. */
    public void run() {
        var threads = ManagementFactory.getThreadMXBean();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            for (var variant : variants) {
                long cpu = threads.getCurrentThreadCpuTime();
                int taken = variant.round().getAsInt();
                cpu = threads.getCurrentThreadCpuTime() - cpu;
                if (round >= WARM_UP) {
                    variant.micros().add(cpu / NANOS_A_MICRO / taken);
                }
            }
        }
    }

    /** Median (least–greatest) of the rounds. */
    public String text() {
        var text = new StringBuilder(String.format(
                Locale.ROOT,
                ROW,
                "variant",
                "µs of processor each",
                "speed, of the first's",
                "speed, of the second's"));
        for (var variant : variants) {
            text.append(String.format(
                    Locale.ROOT,
                    ROW,
                    variant.name(),
                    Spread.of(variant.micros()),
                    variant.speedOf(variants.get(0)).told(3),
                    variant.speedOf(variants.get(1)).told(3)));
        }
        return text.toString();
    }

    /** The same as {@link #text()}, as JSON. */
    public void write(Path file) throws IOException {
        var report = new LinkedHashMap<String, Object>();
        for (var variant : variants) {
            var figures = new LinkedHashMap<String, Object>();
            figures.put("cpuMicros", Spread.of(variant.micros()));
            figures.put("speedOfFirst", variant.speedOf(variants.get(0)));
            figures.put("speedOfSecond", variant.speedOf(variants.get(1)));
            report.put(variant.name(), figures);
        }
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        JSON.writeValue(file.toFile(), report);
    }
}

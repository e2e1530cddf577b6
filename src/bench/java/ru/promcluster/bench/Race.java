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
import java.util.function.LongSupplier;

/**
 * Runs variants in turn and compares, within each round, the time of each with that of the first and of the second: the
 * processor time of this thread, or that of the clock on the wall where several threads are at work.
 */
public final class Race {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final int WARM_UP = Integer.getInteger("bench.warmUp", 10);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 15);
    private static final String ROW = "%-32s %-26s %-26s %s%n";
    private static final double NANOS_A_MICRO = 1_000;

    private final List<Variant> variants = new ArrayList<>();
    private final String unit;
    private final LongSupplier clock;

    private Race(String unit, LongSupplier clock) {
        this.unit = unit;
        this.clock = clock;
    }

    /** Times what this thread takes of a processor. */
    public static Race ofProcessorTime() {
        var threads = ManagementFactory.getThreadMXBean();
        return new Race("µs of processor each", threads::getCurrentThreadCpuTime);
    }

    /** Times how long it is from start to end: on a machine that has nothing else to do. */
    public static Race ofWallClock() {
        return new Race("µs from start to end each", System::nanoTime);
    }

    /** A variant and the microseconds that it took for an application, round by round. */
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
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            for (var variant : variants) {
                long nanos = clock.getAsLong();
                int taken = variant.round().getAsInt();
                nanos = clock.getAsLong() - nanos;
                if (round >= WARM_UP) {
                    variant.micros().add(nanos / NANOS_A_MICRO / taken);
                }
            }
        }
    }

    /** How many times as long one takes as another, round by round. */
    Spread timesAsLong(String one, String other) {
        return named(other).speedOf(named(one));
    }

    /** Microseconds that a variant takes for an application. */
    Spread micros(String name) {
        return Spread.of(named(name).micros());
    }

    private Variant named(String name) {
        return variants.stream()
                .filter(variant -> variant.name().equals(name))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("No variant is named " + name));
    }

    /** Median (least–greatest) of the rounds. */
    public String text() {
        var text = new StringBuilder(
                String.format(Locale.ROOT, ROW, "variant", unit, "speed, of the first's", "speed, of the second's"));
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
            figures.put("micros", Spread.of(variant.micros()));
            figures.put("speedOfFirst", variant.speedOf(variants.get(0)));
            figures.put("speedOfSecond", variant.speedOf(variants.get(1)));
            report.put(variant.name(), figures);
        }
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        JSON.writeValue(file.toFile(), report);
    }
}

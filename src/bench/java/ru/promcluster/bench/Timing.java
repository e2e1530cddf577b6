package ru.promcluster.bench;

import java.util.ArrayList;
import java.util.List;

/** What one contestant took for an application, round by round, in microseconds. */
final class Timing {

    private static final double NANOS_A_MICRO = 1_000;

    private final Contestant contestant;
    private final List<Double> wall = new ArrayList<>();
    private final List<Double> cpu = new ArrayList<>();

    Timing(Contestant contestant) {
        this.contestant = contestant;
    }

    Contestant contestant() {
        return contestant;
    }

    void add(long wallNanos, long cpuNanos, int applications) {
        wall.add(wallNanos / NANOS_A_MICRO / applications);
        cpu.add(cpuNanos / NANOS_A_MICRO / applications);
    }

    Spread wall() {
        return Spread.of(wall);
    }

    Spread cpu() {
        return Spread.of(cpu);
    }

    /** How many times as long as the other, in processor time, compared within each round. */
    Spread timesAsLongAs(Timing other) {
        var ratios = new ArrayList<Double>();
        for (int i = 0; i < cpu.size(); i++) {
            ratios.add(cpu.get(i) / other.cpu.get(i));
        }
        return Spread.of(ratios);
    }
}

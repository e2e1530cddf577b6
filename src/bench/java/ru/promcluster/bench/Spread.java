package ru.promcluster.bench;

import java.util.List;
import java.util.Locale;

/** Measurements of one thing: the middle one, the least and the greatest. */
public record Spread(double median, double min, double max) {

    /**
     * The spread of some values.
     *
     * @param values at least one
     */
    public static Spread of(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        var median = sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
        return new Spread(median, sorted.get(0), sorted.get(sorted.size() - 1));
    }

    /** Median (least–greatest), with so many decimals. */
    public String told(int decimals) {
        var figure = "%." + decimals + "f";
        return String.format(Locale.ROOT, figure + " (" + figure + "–" + figure + ")", median, min, max);
    }

    @Override
    public String toString() {
        return told(2);
    }
}

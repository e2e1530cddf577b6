package ru.promcluster.bench.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ru.promcluster.bench.Spread;

/** What the rounds of one mode took, round by round: the endpoint of the product, and the one without judging. */
final class Measured {

    private static final double MICROS = 1e6;

    private final String mode;
    private final List<Took> product = new ArrayList<>();
    private final List<Took> floor = new ArrayList<>();

    Measured(String mode) {
        this.mode = mode;
    }

    /**
     * Microseconds an application.
     *
     * @param processor of the service
     * @param wall from start to end
     */
    private record Took(double processor, double wall) {}

    void add(Address address, double processorSeconds, double wallSeconds, int applications) {
        var took = new Took(processorSeconds * MICROS / applications, wallSeconds * MICROS / applications);
        (address == Address.PRODUCT ? product : floor).add(took);
    }

    String mode() {
        return mode;
    }

    static String header() {
        return row("mode", "", "without judging", "product");
    }

    String text() {
        return row(mode, "µs of the service's processor each", processor(floor), processor(product))
                + row("", "applications a second", rate(floor), rate(product))
                + row(
                        "",
                        "speed of the product, by processor",
                        "1.000",
                        byProcessor().told(3))
                + row(
                        "",
                        "speed of the product, by the clock",
                        "1.000",
                        byClock().told(3));
    }

    private static String row(String first, String second, Object third, Object fourth) {
        return String.format(Locale.ROOT, "%-30s %-36s %-26s %s%n", first, second, third, fourth);
    }

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("processorMicrosWithoutJudging", processor(floor));
        json.put("processorMicrosOfProduct", processor(product));
        json.put("applicationsASecondWithoutJudging", rate(floor));
        json.put("applicationsASecondOfProduct", rate(product));
        json.put("speedByProcessor", byProcessor());
        json.put("speedByClock", byClock());
        return json;
    }

    private Spread byProcessor() {
        return ratios(
                floor.stream().map(Took::processor).toList(),
                product.stream().map(Took::processor).toList());
    }

    private Spread byClock() {
        return ratios(
                floor.stream().map(Took::wall).toList(),
                product.stream().map(Took::wall).toList());
    }

    private static Spread ratios(List<Double> less, List<Double> more) {
        var ratios = new ArrayList<Double>();
        for (int i = 0; i < less.size(); i++) {
            ratios.add(less.get(i) / more.get(i));
        }
        return Spread.of(ratios);
    }

    private static Spread processor(List<Took> rounds) {
        return Spread.of(rounds.stream().map(Took::processor).toList());
    }

    private static Spread rate(List<Took> rounds) {
        return Spread.of(rounds.stream().map(took -> MICROS / took.wall()).toList());
    }
}

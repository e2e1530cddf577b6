package ru.promcluster.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;

/**
 * What a race came to: processor and wall time an application, and ratios. The first contestant is the judge by hand, the
 * second the product, the others the textbook; the quickest of those is the one that the product is compared with.
 */
final class RaceTable {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final LocalDate day;
    private final List<ClusterApplication> applications;
    private final List<Timing> timings;

    RaceTable(LocalDate day, List<ClusterApplication> applications, List<Timing> timings) {
        this.day = day;
        this.applications = List.copyOf(applications);
        this.timings = List.copyOf(timings);
    }

    String text() {
        var text = new StringBuilder(String.format(
                Locale.ROOT,
                "%d applications, on average %.1f participants and %.1f contracts, judged on %s by one thread; all answers agree.%n"
                        + "Median (least–greatest) of the rounds.%n%n%-26s %-26s %-26s %s%n",
                applications.size(),
                mean(applications.stream().mapToInt(a -> size(a.participants())).sum()),
                mean(applications.stream().mapToInt(a -> size(a.contracts())).sum()),
                day,
                "judge",
                "µs of processor each",
                "µs on the clock each",
                "times as long as by hand"));
        for (var timing : timings) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-26s %-26s %-26s %s%n",
                    timing.contestant().name(),
                    timing.cpu(),
                    timing.wall(),
                    timing.timesAsLongAs(timings.get(0))));
        }
        return text.append(String.format(
                        Locale.ROOT,
                        "%nThe product is %s times as fast as the quicker textbook way (%s).",
                        advantage().toString().strip(),
                        textbook().contestant().name()))
                .toString();
    }

    void write(Path file) throws IOException {
        var judges = new LinkedHashMap<String, Object>();
        for (var timing : timings) {
            judges.put(
                    timing.contestant().name(),
                    Map.of(
                            "cpuMicros", timing.cpu(),
                            "wallMicros", timing.wall(),
                            "timesAsLongAsByHand", timing.timesAsLongAs(timings.get(0))));
        }
        var report = new LinkedHashMap<String, Object>();
        report.put("day", day.toString());
        report.put("applications", applications.size());
        report.put("judges", judges);
        report.put("timesAsFastAsTextbook", advantage());
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        JSON.writeValue(file.toFile(), report);
    }

    private Spread advantage() {
        return textbook().timesAsLongAs(timings.get(1));
    }

    private Timing textbook() {
        return timings.subList(2, timings.size()).stream()
                .min(Comparator.comparingDouble(timing -> timing.cpu().median()))
                .orElseThrow();
    }

    private double mean(int total) {
        return (double) total / applications.size();
    }

    private static int size(@Nullable List<?> list) {
        return list == null ? 0 : list.size();
    }
}

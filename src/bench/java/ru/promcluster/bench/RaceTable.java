package ru.promcluster.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;

/** What a race came to. The first contestant is the judge by hand, the second the product, the others the textbook. */
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
                """
                %d applications, on average %.1f participants and %.1f contracts, judged on %s by one thread; all answers agree.
                Microseconds of processor an application, and times as long as another: median (least–greatest) of the rounds.

                %-26s %-24s %-24s %-24s %s%n""",
                applications.size(),
                mean(applications.stream().mapToInt(a -> size(a.participants())).sum()),
                mean(applications.stream().mapToInt(a -> size(a.contracts())).sum()),
                day,
                "judge",
                "µs of processor",
                "µs on the clock",
                "times as long as by hand",
                "times as long as product"));
        for (var timing : timings) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-26s %-24s %-24s %-24s %s%n",
                    timing.contestant().name(),
                    timing.cpu(),
                    timing.wall(),
                    timing.timesAsLongAs(byHand()),
                    timing.timesAsLongAs(product())));
        }
        return text.toString();
    }

    void write(Path file) throws IOException {
        var judges = new LinkedHashMap<String, Object>();
        for (var timing : timings) {
            var figures = new LinkedHashMap<String, Object>();
            figures.put("cpuMicros", timing.cpu());
            figures.put("wallMicros", timing.wall());
            figures.put("timesAsLongAsByHand", timing.timesAsLongAs(byHand()));
            figures.put("timesAsLongAsProduct", timing.timesAsLongAs(product()));
            judges.put(timing.contestant().name(), figures);
        }
        var report = new LinkedHashMap<String, Object>();
        report.put("day", day.toString());
        report.put("applications", applications.size());
        report.put("judges", judges);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        JSON.writeValue(file.toFile(), report);
    }

    private Timing byHand() {
        return timings.get(0);
    }

    private Timing product() {
        return timings.get(1);
    }

    private double mean(int total) {
        return (double) total / applications.size();
    }

    private static int size(@Nullable List<?> list) {
        return list == null ? 0 : list.size();
    }
}

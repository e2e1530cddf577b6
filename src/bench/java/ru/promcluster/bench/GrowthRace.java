package ru.promcluster.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.oracle.CompleteApplications;

/**
 * Times how judging grows with the application: 100, 1 000 and 10 000 participants with five contracts each, by the
 * product and by the same criteria in plain Java. No figure is printed unless both say the same of every application.
 */
public final class GrowthRace {

    private static final LocalDate DAY = LocalDate.parse(System.getProperty("bench.day", "2024-04-10"));
    private static final Path REPORT = Path.of("target", "bench-growth.json");

    private GrowthRace() {}

    /** Applications of one size: fewer of larger ones, so that each takes about as long. */
    private record Size(int participants, int applications) {

        List<ClusterApplication> drawn() {
            var drawn = CompleteApplications.ofSize(participants);
            return LongStream.range(0, applications)
                    .mapToObj(drawn::application)
                    .toList();
        }

        String with(Contestant contestant) {
            return contestant.name() + ", " + participants;
        }
    }

    private static final List<Size> SIZES = List.of(new Size(100, 200), new Size(1_000, 20), new Size(10_000, 2));

    /** Exit code 1: the answers differ. */
    public static void main(String[] arguments) throws IOException {
        Logging.quieten();
        var contestants = Contestants.on(DAY).subList(0, 2);
        var race = Race.ofProcessorTime();
        var differences = new ArrayList<String>();
        for (var size : SIZES) {
            var applications = size.drawn();
            differences.addAll(Agreement.differences(contestants, applications));
            for (var contestant : contestants) {
                race.add(size.with(contestant), () -> JudgeRace.judge(contestant, applications));
            }
        }
        if (!differences.isEmpty()) {
            differences.stream().limit(20).forEach(System.err::println);
            System.err.println(differences.size() + " answers differ: nothing is timed.");
            System.exit(1);
        }
        race.run();
        System.out.print(table(race, contestants));
        race.write(REPORT);
    }

    private static String table(Race race, List<Contestant> contestants) {
        var table = new StringBuilder(
                row("participants", "judge", "µs of processor each", "times as long as the smallest"));
        for (var contestant : contestants) {
            for (var size : SIZES) {
                var name = size.with(contestant);
                table.append(row(
                        Integer.toString(size.participants()),
                        contestant.name(),
                        race.micros(name).toString(),
                        race.timesAsLong(name, SIZES.get(0).with(contestant)).told(1)));
            }
        }
        return table.toString();
    }

    private static String row(String participants, String judge, String micros, String times) {
        return String.format(Locale.ROOT, "%-14s %-20s %-30s %s%n", participants, judge, micros, times);
    }
}

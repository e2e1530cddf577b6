package ru.promcluster.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.oracle.CompleteApplications;

/**
 * Times the product's judge beside the same criteria in plain Java and in textbook rules: the same made applications,
 * one thread, one process, rounds in turn. No figure is printed unless all say the same of every application.
 */
public final class JudgeRace {

    private static final int APPLICATIONS = Integer.getInteger("bench.applications", 2_000);
    private static final int WARM_UP = Integer.getInteger("bench.warmUp", 8);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 15);
    private static final Path REPORT = Path.of("target", "bench-judge.json");

    private JudgeRace() {}

    /** Exit code 1: the answers differ. */
    public static void main(String[] arguments) throws IOException {
        Logging.quieten();
        var day = LocalDate.parse(System.getProperty("bench.day", "2024-04-10"));
        var applications = applications(APPLICATIONS);
        var contestants = Contestants.on(day);
        var differences = Agreement.differences(contestants, applications);
        if (!differences.isEmpty()) {
            differences.stream().limit(20).forEach(System.err::println);
            System.err.println(differences.size() + " answers differ: nothing is timed.");
            System.exit(1);
        }
        var table = new RaceTable(day, applications, timings(contestants, applications));
        System.out.println(table.text());
        table.write(REPORT);
    }

    /** About 35 participants and 120 contracts each. */
    static List<ClusterApplication> applications(int count) {
        var drawn = CompleteApplications.typical();
        return LongStream.range(0, count).mapToObj(drawn::application).toList();
    }

    private static List<Timing> timings(List<Contestant> contestants, List<ClusterApplication> applications) {
        var timings = contestants.stream().map(Timing::new).toList();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            for (var timing : timings) {
                time(timing, applications, round >= WARM_UP);
            }
        }
        return timings;
    }

    private static void time(Timing timing, List<ClusterApplication> applications, boolean counts) {
        var threads = ManagementFactory.getThreadMXBean();
        var verdicts = new ArrayList<Object>(applications.size());
        long wall = System.nanoTime();
        long cpu = threads.getCurrentThreadCpuTime();
        for (var application : applications) {
            verdicts.add(timing.contestant().judge(application));
        }
        cpu = threads.getCurrentThreadCpuTime() - cpu;
        wall = System.nanoTime() - wall;
        if (counts) {
            timing.add(wall, cpu, verdicts.size());
        }
    }
}

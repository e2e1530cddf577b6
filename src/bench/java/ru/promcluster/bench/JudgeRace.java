package ru.promcluster.bench;

import java.io.IOException;
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
        var race = Race.ofProcessorTime();
        for (var contestant : contestants) {
            race.add(contestant.name(), () -> judge(contestant, applications));
        }
        race.run();
        System.out.printf(
                "%d applications judged on %s by one thread; all answers agree.%n%n%s",
                applications.size(), day, race.text());
        race.write(REPORT);
    }

    /** About 35 participants and 120 contracts each. */
    static List<ClusterApplication> applications(int count) {
        var drawn = CompleteApplications.typical();
        return LongStream.range(0, count).mapToObj(drawn::application).toList();
    }

    /** Says how many answers it has got. */
    static int judge(Contestant contestant, List<ClusterApplication> applications) {
        var verdicts = new ArrayList<Object>(applications.size());
        for (var application : applications) {
            verdicts.add(contestant.judge(application));
        }
        return verdicts.size();
    }
}

package ru.promcluster.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.rulebook.LiveRulebook;

/** Takes a changed rules folder over a thousand times and shows the heap: nothing of the old rules may stay. */
public final class ReloadSweep {

    private static final int RELOADS = Integer.getInteger("bench.reloads", 1_000);
    private static final int SHOWN_EVERY = Math.max(1, RELOADS / 10);
    private static final LocalDate DAY = LocalDate.of(2024, 4, 10);
    private static final String FIGURES = "registry/2024-413/figures.yaml";
    private static final String RULE = "registry/2015-779/minimum-participants/minimum-participants.drl";
    private static final long SLACK = 8L << 20;

    private final Path folder;
    private final List<ClusterApplication> applications = JudgeRace.applications(5);

    private ReloadSweep(Path folder) {
        this.folder = folder;
    }

    /** Exit code 1: the heap grew. */
    public static void main(String[] arguments) throws IOException {
        Logging.quieten();
        var folder = Files.createTempDirectory("rules");
        copy(Path.of("rules"), folder);
        boolean steady;
        try {
            steady = new ReloadSweep(folder).run();
        } finally {
            delete(folder);
        }
        // Not within the try: leaving this way skips its end, and the copy would stay.
        System.exit(steady ? 0 : 1);
    }

    private boolean run() throws IOException {
        var live = LiveRulebook.open(folder, Clock.systemUTC());
        var figures = Files.readString(folder.resolve(FIGURES));
        var rule = Files.readString(folder.resolve(RULE));
        long first = 0;
        long last = 0;
        System.out.println("reloads  heap MiB  classes");
        for (int reload = 1; reload <= RELOADS; reload++) {
            Files.writeString(folder.resolve(FIGURES), figures + "# " + reload + "\n");
            if (reload % 10 == 0) {
                Files.writeString(folder.resolve(RULE), rule + "// " + reload + "\n");
            }
            takeOver(live);
            if (reload % SHOWN_EVERY == 0) {
                last = usedHeap();
                first = first == 0 ? last : first;
                var classes = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
                System.out.printf("%7d %9.1f %8d%n", reload, last / 1048576.0, classes);
            }
        }
        return last <= first * 12 / 10 + SLACK;
    }

    private void takeOver(LiveRulebook live) {
        var before = live.state().timeline();
        live.look();
        live.look();
        var now = live.state();
        if (now.timeline() == before || !now.problems().isEmpty()) {
            throw new IllegalStateException("The change was not taken over: " + now.problems());
        }
        var edition = Objects.requireNonNull(
                Objects.requireNonNull(now.timeline().on(DAY).ruleset("registry"))
                        .editionInForce(DAY));
        applications.forEach(application -> edition.judge(application, DAY));
    }

    private static long usedHeap() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(Objects.requireNonNull(target.getParent()));
                Files.copy(file, target);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(ReloadSweep::deleteOne);
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

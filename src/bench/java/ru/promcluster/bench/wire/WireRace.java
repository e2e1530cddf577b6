package ru.promcluster.bench.wire;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import ru.promcluster.bench.Logging;
import ru.promcluster.bench.jobs.Usage;
import ru.promcluster.bulk.ServiceProcess;

/**
 * Times the service over HTTP beside the same endpoint without judging: one process serves both (the jar of the profile
 * {@code wire}), this one is the client, rounds in turn. Every byte of every answer is compared with that of the other
 * endpoint, but for the decision ids; no figure is printed if one differs. Linux only: processor time is the kernel's.
 */
public final class WireRace {

    private static final Path JAR = Path.of("target", "wire", "quarkus-app", "quarkus-run.jar");
    private static final Path REPORT = Path.of("target", "bench-wire.json");
    private static final int PORTION = 500;
    private static final int AGREED = Integer.getInteger("bench.agreed", 10_000);
    private static final int WARM_UP = Integer.getInteger("bench.warmUp", 3);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 11);
    /** Applications of one round: some seconds of a stream. */
    private static final int STREAMED = Integer.getInteger("bench.lines", 10_000);

    private static final int SINGLE = Integer.getInteger("bench.singles", 3_000);
    private static final double NANOS = 1e9;
    private static final String NOBODY_IS_SENT_AWAY = "-Dpromcluster.checks.anonymous-per-minute=100000000";

    private final ServiceProcess service;
    private final URI base;

    private WireRace(ServiceProcess service) {
        this.service = service;
        base = service.base();
    }

    /** Exit code 1: not all answers are the same. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Logging.quieten();
        if (Boolean.getBoolean("bench.million")) {
            System.exit(ManyLines.run() ? 0 : 1);
        }
        var folder = Files.createTempDirectory(Path.of("target"), "wire-");
        try (var service = ServiceProcess.of(JAR, folder, settings(NOBODY_IS_SENT_AWAY))) {
            new WireRace(service.ready()).run();
        } catch (OtherAnswers e) {
            System.err.println("Nothing is told: " + e.getMessage());
            System.exit(1);
        }
    }

    /** A setting of the service, and those that whoever runs this adds. */
    static String[] settings(String first) {
        var settings = new ArrayList<>(List.of(first));
        settings.addAll(List.of(System.getProperty("bench.service", "").split(" ")));
        settings.removeIf(String::isBlank);
        return settings.toArray(String[]::new);
    }

    private void run() throws IOException, InterruptedException {
        agree();
        var applications = Applications.generated(0, PORTION);
        var answers = madeReady(applications);
        var measured = new ArrayList<Measured>();
        for (var mode : Mode.ALL) {
            measured.add(measured(mode, applications, answers));
        }
        System.out.printf(
                Locale.ROOT,
                "%d applications of %.1f KB, answers of %.1f KB; both endpoints give the same bytes for %d.%n%n",
                applications.count(),
                applications.kilobytes(),
                answers.kilobytes(),
                AGREED);
        System.out.print(Measured.header());
        measured.forEach(each -> System.out.print(each.text()));
        write(measured, applications, answers);
    }

    /** Compares the answers of both endpoints in both forms, portion by portion. */
    private void agree() throws IOException, InterruptedException {
        for (int first = 0; first < AGREED; first += PORTION) {
            var applications = Applications.generated(first, Math.min(PORTION, AGREED - first));
            var answers = madeReady(applications);
            for (var mode : Mode.FORMS) {
                go(mode, Address.FLOOR, applications, answers, 1);
                go(mode, Address.PRODUCT, applications, answers, 1);
            }
        }
    }

    /** The answers of the endpoint without judging, once they are ready. */
    private Answers madeReady(Applications applications) throws IOException {
        Mode.answers(base, Address.MAKE_READY, applications);
        var answers = Answers.of(Mode.answers(base, Address.FLOOR, applications));
        if (answers.count() != applications.count()) {
            throw new OtherAnswers(applications.count() + " applications have " + answers.count() + " answers");
        }
        return answers;
    }

    private Measured measured(Mode mode, Applications applications, Answers answers)
            throws IOException, InterruptedException {
        var measured = new Measured(mode.name());
        int times = Math.max(1, (mode.isStream() ? STREAMED : SINGLE) / applications.count());
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            for (var address : inTurn(round)) {
                double processor = Usage.ofItself(service.pid()).seconds();
                long wall = System.nanoTime();
                go(mode, address, applications, answers, times);
                double seconds = (System.nanoTime() - wall) / NANOS;
                processor = Usage.ofItself(service.pid()).seconds() - processor;
                if (round >= WARM_UP) {
                    measured.add(address, processor, seconds, times * applications.count());
                }
            }
        }
        return measured;
    }

    /** Who goes first changes, so that whoever warms the machine up is not always the same. */
    private static List<Address> inTurn(int round) {
        return round % 2 == 0 ? List.of(Address.FLOOR, Address.PRODUCT) : List.of(Address.PRODUCT, Address.FLOOR);
    }

    private void go(Mode mode, Address address, Applications applications, Answers answers, int times)
            throws IOException, InterruptedException {
        var difference = mode.go(base, address, applications, answers, times);
        if (!difference.isEmpty()) {
            throw new OtherAnswers(mode.name() + ", " + address + ": " + difference);
        }
    }

    private static void write(List<Measured> measured, Applications applications, Answers answers) throws IOException {
        var report = new LinkedHashMap<String, Object>();
        report.put("agreed", AGREED);
        report.put("kilobytesOfApplication", applications.kilobytes());
        report.put("kilobytesOfAnswer", answers.kilobytes());
        measured.forEach(each -> report.put(each.mode(), each.json()));
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(REPORT.toFile(), report);
    }

    /** The endpoints do not say the same. */
    private static final class OtherAnswers extends RuntimeException {

        private static final long serialVersionUID = 1;

        OtherAnswers(String message) {
            super(message);
        }
    }
}

package ru.promcluster.bench.jobs;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import ru.promcluster.bulk.ServiceProcess;
import ru.promcluster.exchange.ApplicationWriter;
import ru.promcluster.oracle.CompleteApplications;

/**
 * Hands a job of many generated applications to the service with its embedded database, and the same file to the command
 * line, which judges and writes the same results and keeps nothing. What the service takes beyond that is the cost of
 * storing. Linux only: times and memory are those of the kernel.
 */
public final class JobLoad {

    private static final int APPLICATIONS = Integer.getInteger("bench.applications", 100_000);
    /** Different ones; the file repeats them with ids of their own. */
    private static final int MADE = Math.min(APPLICATIONS, 500);

    /** The filings of the rules instead, a twentieth of the size: for a file of very many lines. */
    private static final boolean FILINGS = Boolean.getBoolean("bench.filings");

    private JobLoad() {}

    public static void main(String[] arguments) throws Exception {
        var folder = Files.createTempDirectory(Path.of("target"), "job-load-");
        var file = write(folder.resolve("applications.ndjson"));
        System.out.printf(Locale.ROOT, "%d applications, %d MiB%n", APPLICATIONS, Files.size(file) >> 20);
        var alone = commandLine(file, folder);
        System.out.println("judged and written by the command line: " + alone);
        var kept = service(file, folder);
        System.out.println("the same, stored by the service:        " + kept);
        System.out.printf(
                Locale.ROOT,
                "storing takes %.2f of judging and writing (processor)%n",
                (kept.seconds() - alone.seconds()) / alone.seconds());
    }

    private static Path write(Path file) throws IOException {
        var made = FILINGS ? filings() : generated();
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < APPLICATIONS; i++) {
                out.write(made.get(i % made.size()));
                out.write('\n');
            }
        }
        return file;
    }

    private static List<byte[]> generated() {
        var made = new ArrayList<byte[]>();
        var typical = CompleteApplications.typical();
        for (int seed = 0; seed < MADE; seed++) {
            made.add(ApplicationWriter.write(typical.application(seed)));
        }
        return made;
    }

    /** One line each, as NDJSON wants it. */
    private static List<byte[]> filings() throws IOException {
        var json = new ObjectMapper();
        var made = new ArrayList<byte[]>();
        try (var files = Files.newDirectoryStream(Path.of("rules/registry/filings"), "*.json")) {
            for (var file : files) {
                made.add(json.writeValueAsBytes(json.readTree(file.toFile())));
            }
        }
        return made;
    }

    private static Usage commandLine(Path file, Path folder) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-jar",
                        ServiceProcess.JAR.toString(),
                        "bulk",
                        file.toString(),
                        "--as-of",
                        "2024-05-01",
                        "--out",
                        folder.resolve("results.ndjson").toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("bulk.txt").toFile())
                .start();
        var usage = Usage.NONE;
        while (process.isAlive()) {
            usage = usage.latest(Usage.of(process.pid()));
            process.waitFor(200, TimeUnit.MILLISECONDS);
        }
        return usage.after(System.nanoTime() - start);
    }

    private static Usage service(Path file, Path folder) throws IOException, InterruptedException {
        try (var service = ServiceProcess.on(folder).ready()) {
            var before = Usage.of(service.pid()).and(Usage.of(service.databasePid()));
            long start = System.nanoTime();
            var job = service.submit(file, "load");
            System.out.printf(Locale.ROOT, "accepted after %.1f s%n", (System.nanoTime() - start) / 1e9);
            while (!service.get("/api/v1/jobs/" + job).contains("\"endedAt\"")) {
                service.waits(500);
            }
            long took = System.nanoTime() - start;
            var after = Usage.of(service.pid()).and(Usage.of(service.databasePid()));
            System.out.println(service.get("/api/v1/jobs/" + job));
            return after.since(before).after(took);
        }
    }
}

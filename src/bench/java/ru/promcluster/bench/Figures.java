package ru.promcluster.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Puts what the benchmarks have written last into the figure file, with the day and the commit they were measured at. */
public final class Figures {

    private static final Path REPORTS = Path.of("target");
    private static final Path FILE = Path.of("src", "bench", "figures.json");
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private Figures() {}

    /** Exit code 1: files differ from the commit, so that it does not say what was measured. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (!git("status", "--porcelain", "--", "src/main", "src/test", "src/bench/java", "rules", "pom.xml")
                .isEmpty()) {
            System.err.println("What was measured is not committed.");
            System.exit(1);
        }
        var figures = new TreeMap<String, Object>();
        try (var reports = Files.newDirectoryStream(REPORTS, "bench-*.json")) {
            for (var report : reports) {
                var name = report.getFileName().toString().replace("bench-", "").replace(".json", "");
                figures.put(name, JSON.readTree(report.toFile()));
            }
        }
        figures.put("commit", git("rev-parse", "HEAD"));
        figures.put("day", LocalDate.now(ZoneOffset.UTC).toString());
        JSON.writeValue(FILE.toFile(), figures);
    }

    private static String git(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add("git");
        command.addAll(List.of(words));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IOException("git said: " + said);
        }
        return said;
    }
}

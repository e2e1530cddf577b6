package ru.promcluster.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The quick start says what the jar says: it lacks no class of the commands that it is for. */
class LauncherIT {

    private static final Path APP = Path.of("target", "quarkus-app").toAbsolutePath();
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    /** The one part that two checks of the same application do not share. */
    private static final String DECISION_ID = "[0-9A-HJKMNP-TV-Z]{26}";

    @TempDir
    Path kept;

    private record Said(int exitCode, String out) {}

    @ParameterizedTest
    @CsvSource({
        "made-complete, check --as-of 2024-05-01",
        "made-complete, check --format json --as-of 2024-05-01",
        "skfo-glass, check --lang en --as-of 2024-05-01",
        "skfo-glass, check --ruleset all --as-of 2024-05-01",
        "skfo-glass, check --explain trace --format json --as-of 2024-05-01",
        "skfo-glass, scenarios --as-of 2024-05-01",
        "skfo-glass, readiness",
        "omsk-bio, way-in --as-of 2024-05-01"
    })
    void the_launcher_says_what_the_jar_says(String filing, String command) throws Exception {
        var words = new ArrayList<>(List.of(command.split(" ")));
        words.add("rules/registry/filings/" + filing + ".json");

        var byJar = run(
                List.of(JAVA.toString(), "-jar", APP.resolve("quarkus-run.jar").toString()), words);
        var first = run(List.of(APP.resolve("bin/promcluster-check").toString()), words);
        var fromWhatWasKept = run(List.of(APP.resolve("bin/promcluster-check").toString()), words);

        assertThat(byJar.out()).hasSizeGreaterThan(200);
        assertThat(byJar.exitCode()).isLessThan(3);
        assertThat(first).isEqualTo(byJar);
        assertThat(fromWhatWasKept).isEqualTo(byJar);
    }

    private Said run(List<String> start, List<String> words) throws IOException, InterruptedException {
        var command = new ArrayList<>(start);
        command.addAll(words);
        var builder = new ProcessBuilder(command);
        builder.environment()
                .putAll(Map.of(
                        "JAVA_HOME", System.getProperty("java.home"),
                        "PROMCLUSTER_RULES_KEPT_IN", kept.resolve("compiled").toString()));
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        var process = builder.start();
        var out = new String(process.getInputStream().readAllBytes(), UTF_8).replaceAll(DECISION_ID, "");
        return new Said(process.waitFor(), out);
    }
}

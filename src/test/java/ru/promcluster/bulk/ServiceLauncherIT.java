package ru.promcluster.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import ru.promcluster.web.Filings;

/** The service by the launcher and its archive of classes is the service by the jar. */
@Execution(ExecutionMode.CONCURRENT)
class ServiceLauncherIT {

    private static final Path APP = Path.of("target", "quarkus-app").toAbsolutePath();
    private static final Path FILING = Path.of("rules/registry/filings/made-complete.json");
    /** The one part that two checks of the same application do not share. */
    private static final String DECISION_ID = "[0-9A-HJKMNP-TV-Z]{26}";

    @TempDir
    Path folder;

    private Path launcher;

    /** An installation without an archive: the packaged folder may have one. */
    @BeforeEach
    void install() throws IOException {
        for (var part : List.of("app", "lib", "quarkus", "quarkus-run.jar")) {
            Files.createSymbolicLink(folder.resolve(part), APP.resolve(part));
        }
        var bin = Files.createDirectory(folder.resolve("bin"));
        launcher = Files.copy(APP.resolve("bin/promcluster-check"), bin.resolve("promcluster-check"));
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void from_an_archive_that_fits_it_answers_what_the_jar_answers() throws Exception {
        String byJar;
        try (var service = ServiceProcess.on(folder, ServiceProcess.SHORT_LIVED).ready()) {
            byJar = answer(service);
        }

        assertThat(makeArchive()).isZero();

        // Java would not start if it could not use the archive.
        try (var service = ServiceProcess.by(launcher, folder, ServiceProcess.SHORT_LIVED, "-Xshare:on")
                .ready()) {
            assertThat(answer(service)).isEqualTo(byJar).hasSizeGreaterThan(1000);
        }
        // What the recorded service kept is gone, and nothing but the archive came.
        try (var made = Files.list(folder.resolve("bin"))) {
            assertThat(made)
                    .extracting(file -> file.getFileName().toString())
                    .containsExactlyInAnyOrder("promcluster-check", "service.jsa");
        }
    }

    @Test
    void without_an_archive_it_is_the_jar() throws Exception {
        try (var service =
                ServiceProcess.by(launcher, folder, ServiceProcess.SHORT_LIVED).ready()) {
            assertThat(answer(service)).hasSizeGreaterThan(1000);
        }
    }

    private int makeArchive() throws IOException, InterruptedException {
        var making = new ProcessBuilder(launcher.toString(), "archive-service", FILING.toString()).inheritIO();
        making.environment().put("JAVA_OPTS", ServiceProcess.SHORT_LIVED);
        making.environment().put("JAVA_HOME", System.getProperty("java.home"));
        // Settings of the operator that the recorded service must not follow: no such database answers.
        making.environment().put("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:9/nowhere");
        return making.start().waitFor();
    }

    private static String answer(ServiceProcess service) {
        var answer = service.api().anonymous().check("?asOf=2024-05-01", Filings.text("made-complete"));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().replaceAll(DECISION_ID, "");
    }
}

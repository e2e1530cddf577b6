package ru.promcluster.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.promcluster.exchange.Sha256;

/**
 * Kills the service, its database or both in the middle of a job, again and again. With {@code -Dkills=50} as often as
 * that; the moments are drawn by {@code -Dkills.seed}.
 */
class JobKillIT {

    private static final int LINES = 20_000;
    private static final int KILLS = Integer.getInteger("kills", 5);
    private static final long SEED = Long.getLong("kills.seed", 779);
    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    Path directory;

    @Test
    void a_job_that_was_killed_again_and_again_gives_the_results_of_an_undisturbed_one() throws Exception {
        var file = Lines.write(directory.resolve("applications.ndjson"), LINES, 1);
        var random = new Random(SEED);
        String undisturbed;
        long took;
        try (var service = ServiceProcess.on(directory).ready()) {
            long start = System.nanoTime();
            var job = service.submit(file, "undisturbed");
            awaitEnd(service, job);
            took = (System.nanoTime() - start) / 1_000_000;
            undisturbed = results(service, job);
        }

        String killed = null;
        int kills = 0;
        while (killed == null) {
            try (var service = ServiceProcess.on(directory).ready()) {
                var job = service.submit(file, "killed");
                if (kills < KILLS) {
                    kills++;
                    service.waits((long) (random.nextDouble() * took * 2 / KILLS));
                    kill(service, random.nextInt(3));
                } else {
                    awaitEnd(service, job);
                    killed = results(service, job);
                }
            }
        }

        assertThat(killed).isEqualTo(undisturbed);
        assertThat(kills).isEqualTo(KILLS);
    }

    private static void kill(ServiceProcess service, int what) throws IOException {
        if (what != 0) {
            service.killDatabase();
        }
        service.kill();
    }

    private static void awaitEnd(ServiceProcess service, String job) throws IOException, InterruptedException {
        String state;
        do {
            state = MAPPER.readTree(service.get("/api/v1/jobs/" + job))
                    .at("/state")
                    .asText();
        } while (service.waits(100) && !state.equals("DONE"));
        assertThat(state).isEqualTo("DONE");
    }

    /** How many lines there are, and their digest without the job's own id. */
    private static String results(ServiceProcess service, String job) throws IOException, InterruptedException {
        var counts = MAPPER.readTree(service.get("/api/v1/jobs/" + job)).at("/progress");
        var digest = Sha256.digest();
        try (var lines = service.lines("/api/v1/jobs/" + job + "/results?format=ndjson")) {
            long count = lines.map(line -> line.replace(job, "job"))
                    .peek(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)))
                    .count();
            return count + " lines, read " + counts.at("/read") + ", judged " + counts.at("/judged") + ", failed "
                    + counts.at("/failed") + ", " + Sha256.hex(digest);
        }
    }
}

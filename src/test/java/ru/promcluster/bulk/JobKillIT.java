package ru.promcluster.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import ru.promcluster.exchange.Sha256;

/**
 * Kills the service, its database or both in the middle of a job, again and again. With {@code -Dkills=50} as often as
 * that; the moments are drawn by {@code -Dkills.seed}. They are counted in lines and not in seconds, so that they fall into
 * the job however fast the machine is and whatever else runs on it.
 */
@Execution(ExecutionMode.CONCURRENT)
class JobKillIT {

    private static final int KILLS = Integer.getInteger("kills", 5);
    /** Hundreds are written between two kills, some at a time. */
    private static final int LINES = Math.max(12_000, 400 * KILLS);

    /** So many kills find the job unfinished at the least: a service goes on with it before it says that it is ready. */
    private static final int UNFINISHED = 2;

    /** A kill comes up to so much later than the line that it waits for: before, while or after more are written. */
    private static final double LATER_MILLIS = 200;

    private static final long SEED = Long.getLong("kills.seed", 779);
    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    Path directory;

    @Test
    void a_job_that_was_killed_again_and_again_gives_the_results_of_an_undisturbed_one() throws Exception {
        var file = Lines.write(directory.resolve("applications.ndjson"), LINES, 1);
        var random = new Random(SEED);
        String undisturbed;
        try (var service =
                ServiceProcess.on(directory, ServiceProcess.SHORT_LIVED).ready()) {
            var job = service.submit(file, "undisturbed");
            awaitEnd(service, job);
            undisturbed = results(service, job);
        }

        var jobs = new TreeSet<String>();
        int unfinished = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            try (var service =
                    ServiceProcess.on(directory, ServiceProcess.SHORT_LIVED).ready()) {
                var job = service.submit(file, "killed");
                jobs.add(job);
                awaitLine(service, job, line(kill, random));
                service.waits((long) (random.nextDouble() * LATER_MILLIS));
                unfinished += state(service, job).equals("DONE") ? 0 : 1;
                kill(service, random.nextInt(3));
            }
        }
        String killed;
        try (var service =
                ServiceProcess.on(directory, ServiceProcess.SHORT_LIVED).ready()) {
            var job = service.submit(file, "killed");
            jobs.add(job);
            awaitEnd(service, job);
            killed = results(service, job);
        }

        assertThat(jobs).hasSize(1);
        assertThat(killed).isEqualTo(undisturbed);
        assertThat(unfinished).isGreaterThanOrEqualTo(Math.min(KILLS, UNFINISHED));
    }

    /** The first kill comes as the job begins; each of the others in a part of the file of its own, but for the last part. */
    private static int line(int kill, Random random) {
        return kill == 0 ? 0 : (int) ((kill + random.nextDouble()) * LINES / (KILLS + 1));
    }

    private static void awaitLine(ServiceProcess service, String job, int line)
            throws IOException, InterruptedException {
        int read;
        do {
            read = job(service, job).at("/progress/read").asInt();
        } while (read < line && service.waits(10));
        assertThat(read).isGreaterThanOrEqualTo(line);
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
            state = state(service, job);
        } while (service.waits(100) && !state.equals("DONE"));
        assertThat(state).isEqualTo("DONE");
    }

    private static String state(ServiceProcess service, String job) throws IOException, InterruptedException {
        return job(service, job).at("/state").asText();
    }

    private static JsonNode job(ServiceProcess service, String job) throws IOException, InterruptedException {
        return MAPPER.readTree(service.get("/api/v1/jobs/" + job));
    }

    /** How many lines there are, and their digest without the job's own id. */
    private static String results(ServiceProcess service, String job) throws IOException, InterruptedException {
        var counts = job(service, job).at("/progress");
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

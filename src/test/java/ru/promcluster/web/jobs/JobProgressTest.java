package ru.promcluster.web.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.promcluster.web.jobs.FormClient.JOBS;
import static ru.promcluster.web.jobs.FormClient.assertProblem;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.promcluster.bulk.Lines;
import ru.promcluster.web.Api;
import ru.promcluster.web.Waiting;
import ru.promcluster.web.jobs.FormClient.Event;
import ru.promcluster.web.jobs.FormClient.Part;

/** A job is followed while it runs, and ended before its time. */
@QuarkusTest
class JobProgressTest {

    private static final String DAY = "?asOf=2024-05-01";
    private static final int MANY = 15_000;
    private static final int SOME = 700;

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    private FormClient jobs = new FormClient(base);

    @BeforeEach
    void ask() {
        jobs = new FormClient(base);
    }

    @Test
    void a_running_job_gives_no_results_and_ends_within_two_seconds_when_it_is_cancelled() throws IOException {
        var id = jobs.submitted(DAY, lines(MANY, 1));
        assertProblem(jobs.api().get(JOBS + "/" + id + "/results"), 409, "job-not-over");
        assertProblem(
                jobs.api()
                        .send(jobs.api()
                                .request(JOBS + "/" + id + "/compare/" + id)
                                .POST(BodyPublishers.noBody())
                                .build()),
                409,
                "job-not-over");
        Waiting.until(
                "the job is under way",
                () -> jobs.view(id).at("/progress/judged").asInt() > 0);

        var answer = jobs.api().delete(JOBS + "/" + id);
        var took = Waiting.until("the job has ended", () -> !jobs.state(id).equals("RUNNING"));

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(Api.json(answer).at("/cancelRequested").asBoolean()).isTrue();
        assertThat(took).isLessThan(Duration.ofSeconds(2));
        var job = jobs.view(id);
        assertThat(job.at("/state").asText()).isEqualTo("CANCELLED");
        assertThat(job.at("/progress/read").asInt()).isBetween(1, MANY - 1);
        assertThat(jobs.results(id)).hasSize(job.at("/progress/read").asInt());
        assertThat(Api.json(jobs.api().delete(JOBS + "/" + id))).isEqualTo(job);
    }

    @Test
    void the_events_of_a_job_come_in_order_and_end_with_it() throws IOException {
        var id = jobs.submitted(DAY, lines(SOME, 2));

        var events = jobs.events(id, null);

        assertThat(events)
                .extracting(Event::id)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, events.size()).boxed().toList());
        assertThat(events)
                .extracting(event -> event.data().at("/state").asText())
                .startsWith("ACCEPTED", "RUNNING")
                .endsWith("DONE")
                .isSortedAccordingTo((one, two) -> order(one) - order(two));
        assertThat(events)
                .extracting(event -> event.data().at("/read").asInt())
                .isSorted()
                .endsWith(SOME);
        var names = new ArrayList<>(events.stream().map(Event::name).toList());
        assertThat(names.remove(names.size() - 1)).isEqualTo("end");
        assertThat(names).hasSizeGreaterThanOrEqualTo(SOME / 100).containsOnly("progress");
    }

    private static Part lines(int count, long seed) throws IOException {
        var file = Files.createTempFile("lines", ".ndjson");
        try {
            return Part.file("lines.ndjson", Files.readAllBytes(Lines.write(file, count, seed)));
        } finally {
            Files.delete(file);
        }
    }

    private static int order(String state) {
        return List.of("ACCEPTED", "RUNNING", "DONE").indexOf(state);
    }

    @Test
    void who_was_cut_off_goes_on_after_the_last_event_that_came() throws IOException {
        var id = jobs.submitted(DAY, lines(SOME, 3));
        var all = jobs.events(id, null);

        assertThat(jobs.events(id, 2L)).isEqualTo(all.subList(2, all.size()));
        assertThat(jobs.events(id, (long) all.size())).isEmpty();
        assertThat(jobs.events(id, 1_000_000L)).isEmpty();
    }

    @Test
    void an_event_number_that_is_none_is_refused() throws IOException {
        var id = jobs.submitted(DAY, lines(1, 4));

        for (var bad : List.of("last", "-1", "1.5", "99999999999999999999")) {
            var answer = jobs.api()
                    .send(jobs.api()
                            .request(JOBS + "/" + id + "/events")
                            .header("Last-Event-ID", bad)
                            .build());
            assertProblem(answer, 400, "parameter-invalid");
        }
    }
}

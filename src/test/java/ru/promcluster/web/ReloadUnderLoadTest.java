package ru.promcluster.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import ru.promcluster.rulebook.RulebookConfig;

@QuarkusTest
@WithTestResource(CopiedRules.class)
@Timeout(600)
class ReloadUnderLoadTest {

    private static final int FLIPS = 20;
    private static final int CLIENTS = 4;

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Inject
    RulebookConfig config;

    /** What an answer says of the rules it was made by: over itself, in itself, and by what it required. */
    private record Seen(String header, String body, int required) {}

    @Test
    void every_answer_is_wholly_of_one_rulebook_while_the_rules_flip()
            throws IOException, InterruptedException, ExecutionException {
        var stop = new AtomicBoolean();
        var pool = Executors.newFixedThreadPool(CLIENTS);
        var clients = new ArrayList<Future<List<Seen>>>();
        IntStream.range(0, CLIENTS).forEach(i -> clients.add(pool.submit(client(stop))));

        flip();
        stop.set(true);
        pool.shutdown();

        var seen = new ArrayList<Seen>();
        for (var client : clients) {
            seen.addAll(client.get());
        }
        assertThat(seen).hasSizeGreaterThan(FLIPS * CLIENTS).allMatch(answer -> answer.header.equals(answer.body));
        assertThat(requiredByDigest(seen).values()).allMatch(required -> required.size() == 1);
        assertThat(seen.stream().map(Seen::required)).contains(10, 11);
    }

    private Callable<List<Seen>> client(AtomicBoolean stop) {
        return () -> {
            var api = new Api(base);
            var application = Filings.text("made-complete");
            var seen = new ArrayList<Seen>();
            while (!stop.get()) {
                var answer = api.check(MinimumParticipants.AS_OF, application);
                seen.add(new Seen(
                        answer.headers().firstValue("Ruleset-Digest").orElse("none"),
                        Api.json(answer).at("/ruleset/sha256").asText(),
                        MinimumParticipants.required(answer)));
            }
            return seen;
        };
    }

    private void flip() throws IOException {
        var api = new Api(base);
        var minimum = new MinimumParticipants(config.path());
        for (int flip = 1; flip <= FLIPS; flip++) {
            int value = flip % 2 == 0 ? 10 : 11;
            minimum.set(value);
            Waiting.until(
                    "flip " + flip + " is live",
                    () -> MinimumParticipants.required(api.check(MinimumParticipants.AS_OF, "{\"name\":\"a\"}"))
                            == value);
        }
    }

    private static Map<String, Set<Integer>> requiredByDigest(List<Seen> seen) {
        return seen.stream()
                .collect(Collectors.groupingBy(
                        Seen::body, HashMap::new, Collectors.mapping(Seen::required, Collectors.toSet())));
    }
}

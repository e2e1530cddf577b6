package ru.promcluster.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import ru.promcluster.bulk.kafka.KafkaBroker;
import ru.promcluster.bulk.kafka.Rulesets;
import ru.promcluster.bulk.kafka.Wire;
import ru.promcluster.bulk.kafka.Wire.Received;
import ru.promcluster.web.RulesCopy;

/** The service itself as an instance of the group. */
@Timeout(300)
class KafkaServiceIT {

    @TempDir
    Path directory;

    @Test
    void a_changed_rules_folder_judges_what_waits_for_it() throws Exception {
        var rules = Files.createDirectory(directory.resolve("rules"));
        RulesCopy.into(rules);
        try (var broker = KafkaBroker.on(Files.createDirectory(directory.resolve("broker")));
                var wire = new Wire(broker.bootstrapServers());
                var service = ServiceProcess.on(
                                directory,
                                ServiceProcess.SHORT_LIVED,
                                "-Dpromcluster.rules.path=" + rules,
                                "-Dpromcluster.kafka.bootstrap-servers=" + broker.bootstrapServers())
                        .ready()) {
            assertThat(service.get("/q/health/ready")).contains("\"broker\": \"connected\"");
            send(wire, "as it was", Rulesets.real().sha256());
            assertThat(wire.received("promcluster.assessments", 1).get(0).headers())
                    .containsKey("verdict");

            Rulesets.change(rules, 12);
            send(wire, "changed", Rulesets.asking(12).sha256());

            assertThat(wire.received("promcluster.assessments", 2))
                    .allSatisfy(answer -> assertThat(answer.headers()).containsKey("verdict"))
                    .extracting(Received::key)
                    .containsExactlyInAnyOrder("as it was", "changed");
        }
    }

    private static void send(Wire wire, String key, String sha256) {
        var headers = Map.of("job", "j", "ruleset-sha256", sha256, "as-of", "2016-01-01");
        wire.send("promcluster.applications", key, "{\"name\":\"a\"}", headers);
        wire.flush();
    }
}

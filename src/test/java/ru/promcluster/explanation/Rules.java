package ru.promcluster.explanation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.exchange.ApplicationReader;
import ru.promcluster.exchange.Limits;
import ru.promcluster.exchange.Reading;
import ru.promcluster.rulebook.Edition;
import ru.promcluster.rulebook.Rulebook;
import ru.promcluster.rulebook.RulebookReading;
import ru.promcluster.rulebook.RuledCriterion;
import ru.promcluster.verdict.Finding;

/** The rules and filings as they are shipped. */
final class Rules {

    static final Rulebook RULEBOOK =
            Objects.requireNonNull(RulebookReading.of(Path.of("rules")).rulebook());
    static final List<Edition> EDITIONS =
            Objects.requireNonNull(RULEBOOK.ruleset("registry")).editions();

    private static final Pattern FILING = Pattern.compile(".*[/\\\\]filings[/\\\\][^/\\\\]+\\.json");
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final ApplicationReader READER = new ApplicationReader(Limits.DEFAULT);

    private Rules() {}

    static Edition edition(String id) {
        return EDITIONS.stream().filter(each -> each.id().equals(id)).findAny().orElseThrow();
    }

    static RuledCriterion criterion(Edition edition, String id) {
        return edition.criteria().stream()
                .filter(ruled -> ruled.criterion().id().equals(id))
                .findAny()
                .orElseThrow();
    }

    static Finding finding(List<Finding> findings, String criterion) {
        return findings.stream()
                .filter(finding -> finding.criterion().id().equals(criterion))
                .findAny()
                .orElseThrow();
    }

    /** Of all rulesets. */
    static List<Path> filings() {
        try (var files = Files.walk(Path.of("rules"), 3)) {
            return files.filter(file -> FILING.matcher(file.toString()).matches())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(Path file) {
        try {
            return MAPPER.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The complete made application, to be changed at will. */
    static JsonNode madeComplete() {
        return json(Path.of("rules/registry/filings/made-complete.json"));
    }

    static ClusterApplication application(JsonNode json) {
        try {
            var reading = READER.read(MAPPER.writeValueAsBytes(json));
            if (reading instanceof Reading.Accepted accepted) {
                return accepted.application();
            }
            throw new AssertionError("Refused: " + reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package ru.promcluster.exchange.document;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.Scenario;
import ru.promcluster.verdict.Assessment.Applicant;
import ru.promcluster.verdict.Assessment.AppliedRuleset;
import ru.promcluster.verdict.Assessment.DataFinding;
import ru.promcluster.verdict.Confidence;
import ru.promcluster.verdict.Status;
import ru.promcluster.verdict.Verdict;

/** Takes the JSON of an assessment apart; numbers stay exact. */
final class DocumentReader {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private DocumentReader() {}

    static AssessmentDocument read(byte[] json) {
        try {
            return document(new Node(MAPPER.readTree(json)));
        } catch (IOException | DateTimeException e) {
            throw new IllegalArgumentException("These bytes are no assessment", e);
        }
    }

    private static AssessmentDocument document(Node in) {
        return new AssessmentDocument(
                in.text("id"),
                applicant(in.object("application")),
                ruleset(in.object("ruleset")),
                scenario(in.textOrNull("scenario")),
                in.choice("verdict", Verdict.class),
                in.choice("confidence", Confidence.class),
                in.text("caveat"),
                counts(in.object("counts")),
                in.list("criteria", CriterionReader::read),
                in.list("data", DocumentReader::finding),
                in.textOrNull("nextFact"),
                in.object("engine").text("version"));
    }

    private static Applicant applicant(Node in) {
        return new Applicant(in.textOrNull("id"), in.text("sha256"));
    }

    private static AppliedRuleset ruleset(Node in) {
        return new AppliedRuleset(
                in.text("id"),
                in.text("edition"),
                in.text("version"),
                in.text("sha256"),
                LocalDate.parse(in.text("asOf")));
    }

    private static Scenario scenario(@Nullable String code) {
        return code == null
                ? Scenario.MEMBERS
                : Arrays.stream(Scenario.values())
                        .filter(scenario -> scenario.code().equals(code))
                        .findAny()
                        .orElseThrow(() -> new IllegalArgumentException("There is no scenario " + code));
    }

    private static Map<Status, Integer> counts(Node in) {
        var counts = new EnumMap<Status, Integer>(Status.class);
        for (var status : Status.values()) {
            counts.put(status, in.count(name(status)));
        }
        return counts;
    }

    private static String name(Status status) {
        return switch (status) {
            case PASSED -> "passed";
            case FAILED -> "failed";
            case UNDETERMINED -> "undetermined";
            case NOT_APPLICABLE -> "notApplicable";
            case MANUAL -> "manual";
            case ERROR -> "error";
        };
    }

    private static DataFinding finding(Node in) {
        return new DataFinding(in.text("pointer"), in.text("code"), in.text("severity"), in.text("message"));
    }
}

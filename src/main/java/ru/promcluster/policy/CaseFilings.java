package ru.promcluster.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.exchange.ApplicationReader;
import ru.promcluster.exchange.Reading;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.rulebook.files.RuleProblem;
import ru.promcluster.rulebook.files.RuleProblems;

/** Makes the application of a case: the filing it starts from with its changes, read as any other application. */
final class CaseFilings {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final RuleFiles files;
    private final ApplicationReader reader;
    private final RuleProblems problems;
    private final Map<String, JsonNode> filings = new HashMap<>();

    CaseFilings(RuleFiles files, ApplicationReader reader, RuleProblems problems) {
        this.files = files;
        this.reader = reader;
        this.problems = problems;
    }

    /**
     * The application of a case.
     *
     * @param file path of the cases file
     * @return {@code null}: there is none, and why is among the problems
     */
    @Nullable
    ClusterApplication application(String ruleset, String file, RuleCase ruleCase) {
        var path = ruleset + "/filings/" + ruleCase.from() + ".json";
        var filing = filing(path, file, ruleCase);
        if (filing == null) {
            return null;
        }
        var changed = filing.deepCopy();
        var good = true;
        for (var change : ruleCase.changes()) {
            var complaint = FilingChange.apply(changed, change);
            if (complaint != null) {
                good = false;
                problems.add(new RuleProblem(
                        file,
                        change.line(),
                        0,
                        "case.impossible-change",
                        "Изменение «" + change.pointer() + "» невозможно: " + complaint.russian() + ".",
                        "The change «" + change.pointer() + "» is impossible: " + complaint.english() + "."));
            }
        }
        return good ? read(changed, file, ruleCase) : null;
    }

    private @Nullable JsonNode filing(String path, String file, RuleCase ruleCase) {
        var known = filings.get(path);
        if (known != null) {
            return known;
        }
        var text = files.text(path);
        if (text == null) {
            problems.add(new RuleProblem(
                    file,
                    ruleCase.line(),
                    0,
                    "case.no-filing",
                    "Заявки " + path + " нет. Исправьте from или добавьте её.",
                    "There is no filing " + path + ". Mend from or add it."));
            return null;
        }
        try {
            var filing = JSON.readTree(text);
            filings.put(path, filing);
            return filing;
        } catch (JsonProcessingException e) {
            var place = e.getLocation();
            var message = e.getOriginalMessage();
            problems.add(new RuleProblem(
                    path,
                    place == null ? 0 : place.getLineNr(),
                    place == null ? 0 : place.getColumnNr(),
                    "filing.syntax",
                    "Запись JSON нарушена: " + message,
                    "Broken JSON: " + message));
            return null;
        }
    }

    private @Nullable ClusterApplication read(JsonNode filing, String file, RuleCase ruleCase) {
        var reading = reader.read(bytes(filing));
        if (reading instanceof Reading.Accepted accepted) {
            return accepted.application();
        }
        for (var violation : ((Reading.Refused) reading).violations()) {
            var place = violation.pointer() + " " + violation.code() + ": ";
            problems.add(new RuleProblem(
                    file,
                    ruleCase.line(),
                    0,
                    "case.refused",
                    "Заявка примера не принимается: " + place + violation.russian(),
                    "The application of the case is refused: " + place + violation.english()));
        }
        return null;
    }

    private static byte[] bytes(JsonNode filing) {
        try {
            return JSON.writeValueAsBytes(filing);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A tree of JSON can be written", impossible);
        }
    }
}

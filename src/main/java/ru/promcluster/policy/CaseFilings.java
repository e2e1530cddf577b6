package ru.promcluster.policy;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.exchange.ApplicationReader;
import ru.promcluster.exchange.Reading;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.rulebook.files.RuleProblems;
import ru.promcluster.rulebook.text.Source;
import ru.promcluster.rulebook.text.Span;
import ru.promcluster.verdict.Bilingual;
import ru.promcluster.verdict.NearestName;

/** Makes the application of a case: the filing it starts from with its changes, read as any other application. */
final class CaseFilings {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** The ruleset whose filings the cases of all others may start from. */
    static final String REGISTER = "registry";

    static final String FOLDER = "/filings/";
    private static final String JSON_FILE = ".json";

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
        var filing = filing(ruleset, path(ruleset, ruleCase.from()), file, ruleCase);
        if (filing == null) {
            return null;
        }
        var changed = filing.deepCopy();
        var good = true;
        for (var change : ruleCase.changes()) {
            var complaint = FilingChange.apply(changed, change.pointer(), change.value());
            if (complaint != null) {
                good = false;
                problems.add(
                        file,
                        change.written().key(),
                        "case.impossible-change",
                        new Bilingual(
                                "Изменение «" + change.pointer() + "» невозможно: " + complaint.ru(),
                                "The change «" + change.pointer() + "» is impossible: " + complaint.en()));
            }
        }
        return good ? read(changed, file, ruleCase) : null;
    }

    /** A filing of the ruleset itself; else one of the register, which all rulesets may start from. */
    private String path(String ruleset, String name) {
        var own = ruleset + FOLDER + name + JSON_FILE;
        var shared = REGISTER + FOLDER + name + JSON_FILE;
        return files.text(own) == null && files.text(shared) != null ? shared : own;
    }

    private List<String> names(String ruleset) {
        return Stream.of(ruleset, REGISTER)
                .distinct()
                .map(owner -> owner + FOLDER)
                .flatMap(folder -> files.below(folder.substring(0, folder.length() - 1)).stream()
                        .filter(path -> path.endsWith(JSON_FILE))
                        .map(path -> path.substring(folder.length(), path.length() - JSON_FILE.length())))
                .toList();
    }

    private @Nullable JsonNode filing(String ruleset, String path, String file, RuleCase ruleCase) {
        var known = filings.get(path);
        if (known != null) {
            return known;
        }
        var text = files.text(path);
        if (text == null) {
            var maybe = NearestName.of(ruleCase.from(), names(ruleset));
            problems.add(
                    file,
                    ruleCase.place("from"),
                    "case.no-filing",
                    new Bilingual(
                            "Заявки " + path + " нет. Исправьте from или добавьте её."
                                    + (maybe.isEmpty() ? "" : " Возможно, «" + maybe + "»."),
                            "There is no filing " + path + ". Mend from or add it."
                                    + (maybe.isEmpty() ? "" : " Maybe «" + maybe + "».")));
            return null;
        }
        try {
            var filing = JSON.readTree(text);
            filings.put(path, filing);
            return filing;
        } catch (JsonProcessingException e) {
            problems.add(path, place(text, e.getLocation()), "filing.syntax", syntax(e.getOriginalMessage()));
            return null;
        }
    }

    private static Span place(String text, @Nullable JsonLocation place) {
        if (place == null || place.getLineNr() < 1) {
            return Span.FILE;
        }
        var source = new Source(text);
        int at = source.offset(place.getLineNr(), place.getColumnNr());
        return source.span(at, Math.min(at + 1, text.length()));
    }

    private static Bilingual syntax(String detail) {
        return new Bilingual(
                "Запись JSON нарушена (" + detail + "). Проверьте запятые, кавычки и скобки здесь и строкой выше.",
                "Broken JSON (" + detail + "). Check commas, quotes and brackets here and one line above.");
    }

    private @Nullable ClusterApplication read(JsonNode filing, String file, RuleCase ruleCase) {
        var reading = reader.read(bytes(filing));
        if (reading instanceof Reading.Accepted accepted) {
            return accepted.application();
        }
        for (var violation : ((Reading.Refused) reading).violations()) {
            var place = violation.pointer() + " " + violation.code() + ": ";
            problems.add(
                    file,
                    RefusedPlace.of(ruleCase, violation.pointer()),
                    "case.refused",
                    new Bilingual(
                            "Исправьте пример, его заявка не принимается: " + place + violation.russian(),
                            "Mend the case, its application is refused: " + place + violation.english()));
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

package ru.promcluster.rulebook;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.verdict.Finding;

/** The rules that are shipped, opened once for all tests. */
final class RealRules {

    static final Path FOLDER = Path.of("rules");

    private static final Rulebook RULEBOOK = open();

    private RealRules() {}

    private static Rulebook open() {
        var reading = RulebookReading.of(FOLDER);
        return Objects.requireNonNull(
                reading.rulebook(), () -> reading.problems().toString());
    }

    /** Ids of all rulesets. */
    static List<String> rulesets() {
        return RULEBOOK.rulesets().stream().map(Ruleset::id).toList();
    }

    static Ruleset ruleset(String id) {
        return Objects.requireNonNull(RULEBOOK.ruleset(id), id);
    }

    static Ruleset registry() {
        return Objects.requireNonNull(RULEBOOK.ruleset("registry"));
    }

    static Edition edition(LocalDate day) {
        return Objects.requireNonNull(registry().editionInForce(day), () -> "No edition on " + day);
    }

    static List<Finding> judge(ClusterApplication application, LocalDate day) {
        return edition(day).judge(application, day);
    }

    static Map<String, Finding> judgeById(ClusterApplication application, LocalDate day) {
        return judge(application, day).stream()
                .collect(Collectors.toMap(finding -> finding.criterion().id(), Function.identity()));
    }
}

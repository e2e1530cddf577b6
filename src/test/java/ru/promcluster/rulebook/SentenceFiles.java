package ru.promcluster.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ru.promcluster.RegistryAlone;
import ru.promcluster.rulebook.files.RuleFiles;

/** The shipped rules, some of them in Russian sentences instead. */
final class SentenceFiles {

    /** A criterion that is nowhere written twice. */
    static final String RULE = "registry/2015-779/final-producer/final-producer";

    private SentenceFiles() {}

    /**
     * The rules with sentences in place of rule text.
     *
     * @param sentences by path without ending
     */
    static RuleFiles with(Map<String, String> sentences) {
        var files = RegistryAlone.texts();
        sentences.forEach((path, sentence) -> {
            assertThat(files.remove(path + ".drl")).as(path).isNotNull();
            files.put(path + ".dslr", file(sentence));
        });
        return RuleFiles.of(files);
    }

    /** The sentence stands on lines 4 and following. */
    static String file(String sentence) {
        return "// Проба\nправило \"Проба\"\nпункт \"нет\"\n" + sentence + "\n";
    }

    static RuleFiles with(String sentence) {
        return with(Map.of(RULE, sentence));
    }

    static Ruleset registry(RuleFiles files) {
        var reading = RulebookReading.of(files);
        var rulebook = Objects.requireNonNull(
                reading.rulebook(), () -> reading.problems().toString());
        return Objects.requireNonNull(rulebook.ruleset("registry"));
    }

    /**
     * A line of the list.
     *
     * @param template what it stands for
     */
    record Listed(String part, String sentence, String template) {}

    static List<Listed> list() {
        var list = new ArrayList<Listed>();
        for (var line : Objects.requireNonNull(RegistryAlone.texts().get("sentences.dsl")).split("\n", -1)) {
            if (line.startsWith("[")) {
                int close = line.indexOf(']');
                int equals = line.indexOf(" = ");
                list.add(new Listed(
                        line.substring(1, close),
                        line.substring(close + 1, equals).strip(),
                        line.substring(equals + 3).strip()));
            }
        }
        return list;
    }
}

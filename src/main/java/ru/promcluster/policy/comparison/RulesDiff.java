package ru.promcluster.policy.comparison;

import java.util.List;
import ru.promcluster.exchange.Json;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.verdict.Bilingual;

/**
 * How rules differ. No rule is compiled for it.
 *
 * @param changes in words: rulesets, editions, then figures and criteria by day, then cases and other files
 * @param unified the changed files as unified text; empty: no file differs
 */
public record RulesDiff(List<Change> changes, String unified) {

    public RulesDiff {
        changes = List.copyOf(changes);
    }

    /**
     * One difference.
     *
     * @param code stable name of the kind of difference, such as {@code figure.value}
     * @param ruleset id of the ruleset; empty: it is about all
     * @param subject name of the figure, criterion or edition, or path of the file
     * @param sentence what changed, with the day that it changes on
     */
    public record Change(String code, String ruleset, String subject, Bilingual sentence) {}

    /** Compares two versions of the rules. */
    public static RulesDiff of(RuleFiles before, RuleFiles after) {
        return new RulesDiff(WordedDiff.of(before, after), UnifiedText.of(before, after));
    }

    public boolean isEmpty() {
        return changes.isEmpty() && unified.isEmpty();
    }

    /** The differences as JSON. */
    public byte[] json() {
        return Json.bytes(out -> {
            out.writeStartObject();
            out.writeArrayFieldStart("changes");
            for (var change : changes) {
                out.writeStartObject();
                out.writeStringField("code", change.code());
                out.writeStringField("ruleset", change.ruleset());
                out.writeStringField("subject", change.subject());
                out.writeStringField("ru", change.sentence().ru());
                out.writeStringField("en", change.sentence().en());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeStringField("unified", unified);
            out.writeEndObject();
        });
    }
}

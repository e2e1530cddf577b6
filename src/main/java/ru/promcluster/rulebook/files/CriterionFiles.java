package ru.promcluster.rulebook.files;

import org.jspecify.annotations.Nullable;
import ru.promcluster.verdict.Confidence;
import ru.promcluster.verdict.Severity;

/**
 * A criterion in one edition: each of its files from the latest act that has it, its marks as last changed.
 *
 * @param ruleFile path below {@code rules/} of the rule
 * @param casesFile path of the cases; absent: it has none
 */
public record CriterionFiles(
        String id,
        Card card,
        String ruleFile,
        String rule,
        @Nullable String casesFile,
        Severity severity,
        Confidence confidence) {

    /** The rule is written in sentences, not in the rule language itself. */
    public boolean isInSentences() {
        return isInSentences(ruleFile);
    }

    static boolean isInSentences(String file) {
        return file.endsWith(".dslr");
    }

    /** The same criterion with another text for its rule. */
    public CriterionFiles withRule(String text) {
        return new CriterionFiles(id, card, ruleFile, text, casesFile, severity, confidence);
    }

    CriterionFiles marked(EditionFile.Marks marks) {
        return new CriterionFiles(
                id,
                card,
                ruleFile,
                rule,
                casesFile,
                marks.severity() == null ? severity : marks.severity(),
                marks.confidence() == null ? confidence : marks.confidence());
    }
}

package ru.promcluster.rulebook.dialect;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a rule as it was understood.
 *
 * @param sample what it is an instance of; {@code null}: a single word that fills a gap
 * @param first its first word
 * @param end place after its last word
 * @param gaps what fills each gap
 */
record Tree(@Nullable Sample sample, Token first, int end, Map<String, Tree> gaps) {

    static Tree word(Token token, int end) {
        return new Tree(null, token, end, Map.of());
    }

    /** What it stands for: the template with its gaps filled. */
    String meaning() {
        if (sample == null) {
            return first.text().replace(',', '.');
        }
        return filled(sample.template());
    }

    private String filled(String template) {
        var text = template;
        for (var gap : gaps.entrySet()) {
            text = text.replace("{" + gap.getKey() + "}", gap.getValue().meaning());
        }
        return text;
    }
}

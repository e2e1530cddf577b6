package ru.promcluster.rulebook.files;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.verdict.Confidence;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Severity;

/**
 * The card of a criterion: its marks and the sentences that are shown.
 *
 * @param confidence how sure the rule is; what is shown is the lesser of this and its figures'
 * @param point clause, in Russian
 */
public record Card(
        String criterion,
        Severity severity,
        Confidence confidence,
        String point,
        List<String> sources,
        Sentences ru,
        Sentences en) {

    public Card {
        sources = sources == null ? List.of() : List.copyOf(sources);
    }

    public Sentences in(Language language) {
        return language == Language.RU ? ru : en;
    }

    /**
     * What is said of a criterion in one language.
     *
     * @param remedy what to change; shown when it failed or is open
     * @param notApplicable why it does not apply although it is in force
     * @param nothing shown besides when a share is taken of nothing
     */
    public record Sentences(
            String title,
            String passed,
            String failed,
            String undetermined,
            String remedy,
            @Nullable String notApplicable,
            @Nullable String nothing) {}
}

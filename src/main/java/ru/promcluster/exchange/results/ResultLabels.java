package ru.promcluster.exchange.results;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import ru.promcluster.explanation.wording.Phrases;
import ru.promcluster.verdict.Language;

/** The headings of result tables and the words that reviewers choose from, by key. Read once. */
public final class ResultLabels {

    private static final Map<Language, ResultLabels> BY_LANGUAGE = new EnumMap<>(Map.of(
            Language.RU, new ResultLabels(Language.RU),
            Language.EN, new ResultLabels(Language.EN)));

    private final Map<String, String> labels;

    private ResultLabels(Language language) {
        labels = Phrases.fixedBeside(ResultLabels.class, language);
    }

    public static ResultLabels in(Language language) {
        return Objects.requireNonNull(BY_LANGUAGE.get(language));
    }

    public String of(String key) {
        return Objects.requireNonNull(labels.get(key), key);
    }
}

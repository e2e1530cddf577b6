package ru.promcluster.explanation.data.remark;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import ru.promcluster.explanation.wording.Phrases;
import ru.promcluster.rulebook.sentence.Sentence;
import ru.promcluster.rulebook.sentence.Slot;
import ru.promcluster.verdict.Language;

/** The sentences of the findings about the data, and what declared totals are called. Read once. */
public final class DataPhrases {

    private static final Map<Language, DataPhrases> BY_LANGUAGE = read();

    private final Map<String, Sentence> sentences;

    private DataPhrases(Language language) {
        sentences = Phrases.beside(DataPhrases.class, EnumSet.allOf(Slot.class), language);
    }

    private static Map<Language, DataPhrases> read() {
        var phrases = new EnumMap<Language, DataPhrases>(Language.class);
        for (var language : Language.values()) {
            phrases.put(language, new DataPhrases(language));
        }
        return phrases;
    }

    public static DataPhrases in(Language language) {
        return Objects.requireNonNull(BY_LANGUAGE.get(language));
    }

    public Sentence sentence(String key) {
        return Objects.requireNonNull(sentences.get(key), key);
    }
}

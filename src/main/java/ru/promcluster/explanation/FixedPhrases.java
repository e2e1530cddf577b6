package ru.promcluster.explanation;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.promcluster.explanation.wording.Phrases;
import ru.promcluster.rulebook.sentence.Sentence;
import ru.promcluster.rulebook.sentence.Slot;
import ru.promcluster.verdict.Language;

/** What the product says in words of its own, not in those of a card. Read once. */
final class FixedPhrases {

    private static final Map<Language, FixedPhrases> BY_LANGUAGE = read();

    private final Map<String, Sentence> sentences;

    private FixedPhrases(Language language) {
        sentences = Phrases.beside(FixedPhrases.class, EnumSet.allOf(Slot.class), language);
    }

    private static Map<Language, FixedPhrases> read() {
        var phrases = new EnumMap<Language, FixedPhrases>(Language.class);
        for (var language : Language.values()) {
            phrases.put(language, new FixedPhrases(language));
        }
        return phrases;
    }

    static FixedPhrases in(Language language) {
        return Objects.requireNonNull(BY_LANGUAGE.get(language));
    }

    /** Words that do not change; {@code null}: there are none by this key. */
    @Nullable
    String words(String key) {
        var sentence = sentences.get(key);
        return sentence == null ? null : sentence.filled(Map.of());
    }

    Sentence sentence(String key) {
        return Objects.requireNonNull(sentences.get(key), key);
    }
}

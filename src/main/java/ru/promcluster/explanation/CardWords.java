package ru.promcluster.explanation;

import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.files.Card;
import ru.promcluster.rulebook.sentence.Sentence;
import ru.promcluster.rulebook.sentence.Slot;
import ru.promcluster.verdict.Language;

/** The sentences of a card in one language, taken apart. */
record CardWords(
        String title,
        Sentence passed,
        Sentence failed,
        Sentence undetermined,
        Sentence remedy,
        @Nullable Sentence notApplicable,
        @Nullable Sentence nothing) {

    /** Takes a card's sentences apart; the rulebook has let no card pass whose sentences are written wrongly. */
    static CardWords of(Card card, Language language) {
        var texts = card.in(language);
        return new CardWords(
                texts.title(),
                sentence(texts.passed(), language),
                sentence(texts.failed(), language),
                sentence(texts.undetermined(), language),
                sentence(texts.remedy(), language),
                texts.notApplicable() == null ? null : sentence(texts.notApplicable(), language),
                texts.nothing() == null ? null : sentence(texts.nothing(), language));
    }

    private static Sentence sentence(String text, Language language) {
        return Sentence.of(text, Slot.OF_CARDS, language);
    }
}

package ru.promcluster.explanation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.explanation.wording.Sentence;
import ru.promcluster.explanation.wording.Slot;
import ru.promcluster.rulebook.files.Bilingual;
import ru.promcluster.rulebook.files.Card;
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

    /**
     * Takes a card's sentences apart.
     *
     * @throws IllegalArgumentException one of them is written wrongly, see {@link #faults}
     */
    static CardWords of(Card card, Language language) {
        var faults = faults(card, language);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(
                    "Card " + card.criterion() + ", " + faults.get(0).en());
        }
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

    /** What is wrong with a card's sentences in one language, each fault with the name of the sentence. */
    static List<Bilingual> faults(Card card, Language language) {
        var texts = card.in(language);
        var faults = new ArrayList<Bilingual>();
        note("passed", texts.passed(), language, faults);
        note("failed", texts.failed(), language, faults);
        note("undetermined", texts.undetermined(), language, faults);
        note("remedy", texts.remedy(), language, faults);
        note("notApplicable", texts.notApplicable(), language, faults);
        note("nothing", texts.nothing(), language, faults);
        return faults;
    }

    private static void note(String name, @Nullable String text, Language language, List<Bilingual> faults) {
        if (text != null) {
            var place = (language == Language.RU ? "ru." : "en.") + name + ": ";
            Sentence.faults(text, Slot.OF_CARDS, language)
                    .forEach(fault -> faults.add(new Bilingual(place + fault.ru(), place + fault.en())));
        }
    }
}

package ru.promcluster.rulebook.files;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.sentence.Sentence;
import ru.promcluster.rulebook.sentence.Slot;
import ru.promcluster.verdict.Language;

/** Reads a card: YAML between two lines of three dashes, then prose for the officer. */
final class CardFile {

    private static final String FENCE = "---\n";

    private CardFile() {}

    static @Nullable Card read(String path, String text, RuleProblems problems) {
        int end = text.indexOf("\n" + FENCE, FENCE.length() - 1);
        if (!text.startsWith(FENCE) || end < 0) {
            problems.add(
                    path,
                    "card.no-header",
                    "Карточка должна начинаться с заголовка между двумя строками «---».",
                    "A card begins with a header between two lines of «---».");
            return null;
        }
        var card = new YamlFile(path, text.substring(FENCE.length(), end + 1), 1, problems).as(Card.class);
        if (card == null) {
            return null;
        }
        var missing = missing(card);
        if (missing != null) {
            problems.add(
                    path,
                    "card.missing",
                    "В карточке нет поля «" + missing + "». Допишите его.",
                    "The card lacks «" + missing + "». Add it.");
            return null;
        }
        checkSentences(path, card.ru(), Language.RU, problems);
        checkSentences(path, card.en(), Language.EN, problems);
        return card;
    }

    private static void checkSentences(
            String path, Card.Sentences sentences, Language language, RuleProblems problems) {
        var named = new LinkedHashMap<String, @Nullable String>();
        named.put("passed", sentences.passed());
        named.put("failed", sentences.failed());
        named.put("undetermined", sentences.undetermined());
        named.put("remedy", sentences.remedy());
        named.put("notApplicable", sentences.notApplicable());
        named.put("nothing", sentences.nothing());
        named.forEach((name, text) -> {
            if (text != null) {
                var place = (language == Language.RU ? "ru." : "en.") + name + ": ";
                Sentence.faults(text, Slot.OF_CARDS, language)
                        .forEach(fault -> problems.add(path, "card.sentence", place + fault.ru(), place + fault.en()));
            }
        });
    }

    /** The first field that a card must have and this one has not. */
    @SuppressWarnings("NullAway") // The mapper leaves null what the file leaves out, whatever the record promises.
    private static @Nullable String missing(Card card) {
        if (card.criterion() == null) {
            return "criterion";
        }
        if (card.severity() == null) {
            return "severity";
        }
        if (card.confidence() == null) {
            return "confidence";
        }
        if (card.point() == null) {
            return "point";
        }
        var russian = missing("ru", card.ru());
        return russian != null ? russian : missing("en", card.en());
    }

    @SuppressWarnings("NullAway") // As above.
    private static @Nullable String missing(String language, Card.Sentences sentences) {
        if (sentences == null) {
            return language;
        }
        if (sentences.title() == null) {
            return language + ".title";
        }
        if (sentences.passed() == null) {
            return language + ".passed";
        }
        if (sentences.failed() == null) {
            return language + ".failed";
        }
        if (sentences.undetermined() == null) {
            return language + ".undetermined";
        }
        return sentences.remedy() == null ? language + ".remedy" : null;
    }
}

package ru.promcluster.rulebook.files;

import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.sentence.Sentence;
import ru.promcluster.rulebook.sentence.Slot;
import ru.promcluster.rulebook.text.Complaints;
import ru.promcluster.rulebook.text.Span;
import ru.promcluster.rulebook.text.YamlValue;
import ru.promcluster.verdict.Bilingual;
import ru.promcluster.verdict.Language;

/** Reads a card: YAML between two lines of three dashes, then prose for the officer. */
final class CardFile {

    private CardFile() {}

    /** @param criterion the folder that the card lies in */
    static @Nullable Card read(String criterion, String text, Complaints complaints) {
        var header = CardHeader.of(text);
        if (header == null) {
            complaints.add(
                    Span.word(1, 1, text.lines().findFirst().orElse("").length()),
                    "card.no-header",
                    new Bilingual(
                            "Карточка должна начинаться с заголовка между двумя строками «---». Поставьте их.",
                            "A card begins with a header between two lines of «---». Put them."));
            return null;
        }
        Complaints below = (span, code, message) -> complaints.add(span.lower(1), code, message);
        var file = new YamlFile("card", header, below);
        var card = file.as(Card.class);
        var tree = file.tree();
        if (tree != null) {
            checkSentences(tree.field("ru"), Language.RU, below);
            checkSentences(tree.field("en"), Language.EN, below);
        }
        if (card != null && !card.criterion().equals(criterion)) {
            below.add(
                    file.place("criterion"),
                    "card.wrong-criterion",
                    new Bilingual(
                            "Карточка называет критерий «" + card.criterion() + "», а папка — «" + criterion
                                    + "». Исправьте имя.",
                            "The card names the criterion «" + card.criterion() + "», the folder «" + criterion
                                    + "». Mend the name."));
        }
        return card;
    }

    private static void checkSentences(@Nullable YamlValue sentences, Language language, Complaints complaints) {
        if (sentences == null) {
            return;
        }
        sentences.fields().forEach((name, sentence) -> {
            if (sentence.value().isTextual() && !name.equals("title")) {
                for (var fault : Sentence.faults(sentence.value().textValue(), Slot.OF_CARDS, language)) {
                    complaints.add(sentence.part(fault.from(), fault.to()), "card.sentence", fault.message());
                }
            }
        });
    }
}

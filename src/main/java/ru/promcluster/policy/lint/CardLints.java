package ru.promcluster.policy.lint;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.Ruleset;
import ru.promcluster.rulebook.files.CardHeader;
import ru.promcluster.rulebook.text.Complaints;
import ru.promcluster.rulebook.text.YamlValue;
import ru.promcluster.verdict.Bilingual;

/** Cards whose sentences are in the wrong language, are copied, or do not say what a reader waits for. */
final class CardLints {

    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}[\\p{IsCyrillic}-]*");
    private static final String NOT_MET = "условие не выполнено";

    private final Folder folder;
    private final Ruleset ruleset;

    CardLints(Folder folder, Ruleset ruleset) {
        this.folder = folder;
        this.ruleset = ruleset;
    }

    void check() {
        for (var edition : ruleset.editions()) {
            for (var criterion : edition.content().criteria().keySet()) {
                var file = ruleset.id() + "/" + edition.id() + "/" + criterion + "/" + criterion + ".md";
                var text = folder.files().text(file);
                var card = text == null ? null : Folder.read(CardHeader.of(text));
                if (card != null) {
                    // The header begins in the second line of the card.
                    check(card, (span, code, message) -> folder.warn(file, span.lower(1), code, message));
                }
            }
        }
    }

    private static void check(YamlValue card, Complaints warnings) {
        var russian = card.field("ru");
        var english = card.field("en");
        if (russian != null) {
            russian.fields().values().forEach(sentence -> checkRussian(sentence, warnings));
            checkCopies(russian, warnings);
            checkFailed(russian.field("failed"), warnings);
        }
        if (english != null) {
            english.fields().values().forEach(sentence -> checkEnglish(sentence, warnings));
            checkCopies(english, warnings);
        }
        checkSource(card, warnings);
        Sources.check(card, warnings);
    }

    private static void checkRussian(YamlValue sentence, Complaints warnings) {
        if (!CYRILLIC.matcher(sentence.value().asText()).find()) {
            warnings.add(
                    sentence.span(),
                    "card.language",
                    new Bilingual(
                            "Здесь должно быть предложение по-русски. Напишите его.",
                            "A Russian sentence belongs here. Write it."));
        }
    }

    private static void checkEnglish(YamlValue sentence, Complaints warnings) {
        var found = CYRILLIC.matcher(sentence.value().asText());
        if (found.find()) {
            warnings.add(
                    sentence.part(found.start(), found.end()),
                    "card.language",
                    new Bilingual(
                            "В английском предложении русские буквы. Замените их.",
                            "An English sentence holds Russian letters. Replace them."));
        }
    }

    private static void checkCopies(YamlValue sentences, Complaints warnings) {
        var passed = sentences.field("passed");
        var failed = sentences.field("failed");
        if (passed != null && failed != null && passed.value().equals(failed.value())) {
            warnings.add(
                    failed.span(),
                    "card.same-sentence",
                    new Bilingual(
                            "Фразы passed и failed одинаковы. Напишите в failed, чего не хватает.",
                            "The sentences passed and failed are the same. Write in failed what is missing."));
        }
    }

    private static void checkFailed(@Nullable YamlValue failed, Complaints warnings) {
        if (failed != null && !failed.value().asText().contains(NOT_MET)) {
            warnings.add(
                    failed.span(),
                    "card.not-met",
                    new Bilingual(
                            "Фраза failed не говорит, что условие не выполнено. Допишите: «поэтому " + NOT_MET + "».",
                            "The sentence failed does not say that the condition is not met. Add: «поэтому " + NOT_MET
                                    + "»."));
        }
    }

    private static void checkSource(YamlValue card, Complaints warnings) {
        var confidence = card.field("confidence");
        var sources = card.field("sources");
        if (confidence != null
                && confidence.value().asText().equals("CONFIRMED")
                && (sources == null || sources.elements().isEmpty())) {
            warnings.add(
                    confidence.span(),
                    "card.no-source",
                    new Bilingual(
                            "Подтверждённому критерию нужен источник. Допишите адрес в sources или поставьте INFERRED.",
                            "A confirmed criterion needs a source. Add an address to sources, or write INFERRED."));
        }
    }
}

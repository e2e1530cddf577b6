package ru.promcluster.policy.lint;

import java.util.HashSet;
import java.util.List;
import ru.promcluster.rulebook.Edition;
import ru.promcluster.rulebook.Ruleset;
import ru.promcluster.rulebook.files.Figure;
import ru.promcluster.verdict.Bilingual;
import ru.promcluster.verdict.Confidence;

/** Figures that nobody uses, that change nothing, that are written twice, or that have no source. */
final class FigureLints {

    private final Folder folder;
    private final Ruleset ruleset;

    FigureLints(Folder folder, Ruleset ruleset) {
        this.folder = folder;
        this.ruleset = ruleset;
    }

    void check() {
        var editions = ruleset.editions();
        for (int i = 0; i < editions.size(); i++) {
            var written = new HashSet<String>();
            for (var entry : FigureEntry.of(folder, ruleset, editions.get(i))) {
                checkUse(entry, i);
                checkDay(entry, editions.get(i));
                checkSource(entry);
                if (i > 0) {
                    checkChange(entry, editions.get(i - 1));
                }
                if (!written.add(entry.name() + " " + entry.figure().from())) {
                    warn(
                            entry,
                            "name",
                            "figure.twice",
                            "Число «" + entry.name()
                                    + "» в этом файле уже есть. Оставьте одно или дайте второму свой день" + " (from).",
                            "Figure «" + entry.name() + "» is there already. Keep one, or give the second a day of its"
                                    + " own (from).");
                }
            }
        }
    }

    private void checkUse(FigureEntry entry, int place) {
        var later = ruleset.editions().subList(place, ruleset.editions().size());
        if (later.stream().anyMatch(edition -> isUsed(entry.figure(), edition))) {
            return;
        }
        var edition = ruleset.editions().get(place);
        var isRepealed = ruleset.content().ruleset().criteria().contains(entry.name())
                && !edition.content().criteria().containsKey(entry.name());
        if (isRepealed) {
            warn(
                    entry,
                    "name",
                    "figure.repealed",
                    "Критерий «" + entry.name() + "» в этой редакции не действует, а число для него есть. Уберите его.",
                    "The criterion «" + entry.name()
                            + "» is not in force in this edition, but has a figure here. Remove" + " it.");
            return;
        }
        warn(
                entry,
                "name",
                "figure.unused",
                "Число «" + entry.name() + "» не использует ни одно правило. Назовите его в правиле или уберите.",
                "No rule uses the figure «" + entry.name() + "». Name it in a rule or remove it.");
    }

    private static boolean isUsed(Figure figure, Edition edition) {
        return edition.content()
                        .figures()
                        .getOrDefault(figure.name(), List.of())
                        .contains(figure)
                && edition.content().criteria().values().stream()
                        .anyMatch(criterion -> criterion.rule().contains("\"" + figure.name() + "\""));
    }

    private void checkDay(FigureEntry entry, Edition edition) {
        var from = entry.figure().from();
        var until = edition.until();
        if (from == null || entry.written().field("from") == null) {
            return;
        }
        if (from.isBefore(edition.from()) || (until != null && from.isAfter(until))) {
            warn(
                    entry,
                    "from",
                    "figure.day-outside",
                    "В день " + from + " редакция " + edition.id() + " не действует. Возьмите день с " + edition.from()
                            + (until == null ? "." : " по " + until + "."),
                    "On " + from + " edition " + edition.id() + " is not in force. Take a day from " + edition.from()
                            + (until == null ? " on." : " to " + until + "."));
        }
    }

    private void checkSource(FigureEntry entry) {
        if (entry.figure().confidence() == Confidence.CONFIRMED
                && entry.figure().sources().isEmpty()) {
            warn(
                    entry,
                    "confidence",
                    "figure.no-source",
                    "Подтверждённому числу нужен источник. Допишите адрес в sources или поставьте INFERRED.",
                    "A confirmed figure needs a source. Add an address to sources, or write INFERRED.");
        }
        Sources.check(entry.written(), (span, code, message) -> folder.warn(entry.file(), span, code, message));
    }

    private void checkChange(FigureEntry entry, Edition before) {
        var known = before.content().figures().getOrDefault(entry.name(), List.of());
        if (known.isEmpty()) {
            return;
        }
        var last = known.get(known.size() - 1);
        var figure = entry.figure();
        if (last.value().compareTo(figure.value()) == 0
                && last.unit() == figure.unit()
                && last.confidence() == figure.confidence()) {
            warn(
                    entry,
                    "value",
                    "figure.unchanged",
                    "Число «" + entry.name() + "» такое же, как в редакции " + before.id() + ". Уберите его отсюда или"
                            + " исправьте значение.",
                    "Figure «" + entry.name() + "» is the same as in edition " + before.id()
                            + ". Remove it here or mend" + " the value.");
        }
    }

    private void warn(FigureEntry entry, String field, String code, String russian, String english) {
        folder.warn(entry.file(), entry.place(field), code, new Bilingual(russian, english));
    }
}

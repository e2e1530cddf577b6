package ru.promcluster.rulebook.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.text.Span;
import ru.promcluster.verdict.Bilingual;
import ru.promcluster.verdict.NearestName;
import ru.promcluster.verdict.Unit;

/**
 * Folds the acts of a ruleset one upon the other. An act's folder holds only what it changed: a later edition inherits
 * every file of a criterion, every figure and every mark that no later act replaced.
 */
final class Consolidation {

    private final RuleFiles files;
    private final Listing listing;
    private final RulesetFile ruleset;
    private final boolean isWhole;
    private final RuleProblems problems;
    private final Map<String, Parts> parts = new HashMap<>();
    private final Map<String, List<Figure>> figures = new HashMap<>();
    private final Map<String, Optional<Card>> cards = new HashMap<>();

    /** @param isWhole every act could be read; else what one of them brings is only missed */
    Consolidation(RuleFiles files, Listing listing, boolean isWhole, RuleProblems problems) {
        this.files = files;
        this.listing = listing;
        ruleset = listing.ruleset();
        this.isWhole = isWhole;
        this.problems = problems;
    }

    /** The files of one criterion so far. */
    private static final class Parts {
        private @Nullable String cardFile;
        private @Nullable String ruleFile;
        private @Nullable String casesFile;
        private final List<EditionFile.Marks> marks = new ArrayList<>();

        /** A file that is there, to speak of one that is not. */
        private String anyFile(String criterion) {
            return Stream.of(cardFile, ruleFile, casesFile)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(criterion);
        }
    }

    /** Lays the next act upon those before it. */
    EditionContent fold(String folder, Act written) {
        var act = written.content();
        for (var repealed : act.repeals()) {
            if (parts.remove(repealed) == null) {
                unknownCriterion(folder, repealed, written.file().place("repeals", repealed));
            }
            // A figure bears the name of its criterion and falls away with it.
            figures.remove(repealed);
        }
        for (var criterion : files.foldersIn(folder)) {
            take(folder + "/" + criterion, criterion);
        }
        act.changes().forEach((criterion, marks) -> {
            var known = parts.get(criterion);
            if (known == null) {
                unknownCriterion(folder, criterion, written.file().place("changes", criterion));
            } else {
                known.marks.add(marks);
            }
        });
        takeFigures(folder + "/figures.yaml", act);
        return new EditionContent(written.name(), act, criteria(), copyOfFigures());
    }

    private void unknownCriterion(String folder, String id, Span place) {
        if (!isWhole) {
            return;
        }
        var advice = NearestName.advice(id, parts.keySet());
        problems.add(
                folder + "/edition.yaml",
                place,
                "criterion.unknown",
                new Bilingual(
                        "Критерия «" + id + "» в этой редакции нет: его не было или он уже отменён." + advice.ru(),
                        "No criterion «" + id + "» in this edition: it never was or is repealed already."
                                + advice.en()));
    }

    private void take(String folder, String criterion) {
        if (!ruleset.criteria().contains(criterion)) {
            problems.add(listing.path(), listing.criteria(), "criterion.not-listed", notListed(folder, criterion));
            return;
        }
        var known = parts.computeIfAbsent(criterion, any -> new Parts());
        for (var file : files.below(folder)) {
            var name = file.substring(folder.length() + 1);
            if (name.equals(criterion + ".md")) {
                known.cardFile = file;
                known.marks.clear();
            } else if (name.equals(criterion + ".drl") || name.equals(criterion + ".dslr")) {
                takeRule(folder, file, known);
            } else if (name.equals(criterion + ".cases.yaml")) {
                known.casesFile = file;
            } else {
                problems.add(
                        file,
                        "file.unexpected",
                        "В папке критерия могут быть только «" + criterion
                                + ".md», «.drl» или «.dslr» и «.cases.yaml».",
                        "A criterion's folder holds only «" + criterion
                                + ".md», «.drl» or «.dslr», and «.cases.yaml».");
            }
        }
    }

    private Bilingual notListed(String folder, String criterion) {
        var advice = NearestName.of(criterion, ruleset.criteria());
        return new Bilingual(
                "В списке criteria нет критерия «" + criterion + "», а папка " + folder + " есть. Допишите его в список"
                        + (advice.isEmpty() ? "." : " или переименуйте папку. Возможно, «" + advice + "»."),
                "The list of criteria lacks «" + criterion + "», but there is the folder " + folder
                        + ". Add it to the list"
                        + (advice.isEmpty() ? "." : " or rename the folder. Maybe «" + advice + "»."));
    }

    private void takeRule(String folder, String file, Parts known) {
        var before = known.ruleFile;
        if (before != null && before.startsWith(folder + "/")) {
            problems.add(
                    file,
                    "rule.twice",
                    "В папке два правила: «.drl» и «.dslr». Оставьте одно.",
                    "The folder holds two rules, «.drl» and «.dslr». Keep one.");
        }
        known.ruleFile = file;
    }

    private void takeFigures(String file, EditionFile act) {
        var text = files.text(file);
        var written = text == null ? null : new YamlFile("figure", text, problems.of(file));
        var read = written == null ? null : written.listOf(Figure.class);
        if (written == null || read == null) {
            return;
        }
        for (var figure : read) {
            if (figure.unit() == Unit.DAY && Unit.day(figure.value()) == null) {
                problems.add(file, written.valueOf(figure.name()), "figure.no-day", noDay(figure));
            }
            figures.computeIfAbsent(figure.name(), any -> new ArrayList<>()).add(figure.since(act.inForceFrom()));
        }
    }

    private static Bilingual noDay(Figure figure) {
        var value = figure.value().toPlainString();
        return new Bilingual(
                "У числа «" + figure.name() + "» единица DAY, а дня " + value
                        + " нет. Пишите год, месяц и число подряд: 20230101.",
                "The figure «" + figure.name() + "» has the unit DAY, and there is no day " + value
                        + ". Write year, month and day in a row: 20230101.");
    }

    private Map<String, List<Figure>> copyOfFigures() {
        var copy = new HashMap<String, List<Figure>>();
        figures.forEach((name, dated) -> copy.put(name, List.copyOf(dated)));
        return copy;
    }

    private Map<String, CriterionFiles> criteria() {
        var criteria = new LinkedHashMap<String, CriterionFiles>();
        for (var id : ruleset.criteria()) {
            var known = parts.get(id);
            var criterion = known == null ? null : criterion(id, known);
            if (criterion != null) {
                criteria.put(id, criterion);
            }
        }
        return criteria;
    }

    private @Nullable CriterionFiles criterion(String id, Parts known) {
        var cardFile = known.cardFile;
        var ruleFile = known.ruleFile;
        if (cardFile == null || ruleFile == null) {
            var missing = cardFile == null ? id + ".md" : id + ".dslr» / «" + id + ".drl";
            problems.add(
                    known.anyFile(id),
                    "criterion.incomplete",
                    "У критерия нет файла «" + missing + "». Добавьте его.",
                    "The criterion lacks the file «" + missing + "». Add it.");
            return null;
        }
        var card = cards.computeIfAbsent(cardFile, any -> card(id, cardFile)).orElse(null);
        if (card == null) {
            return null;
        }
        var folded = new CriterionFiles(
                id, card, ruleFile, text(ruleFile), known.casesFile, card.severity(), card.confidence());
        for (var marks : known.marks) {
            folded = folded.marked(marks);
        }
        return folded;
    }

    private Optional<Card> card(String criterion, String file) {
        return Optional.ofNullable(CardFile.read(criterion, text(file), problems.of(file)));
    }

    private String text(String file) {
        var text = files.text(file);
        return text == null ? "" : text;
    }
}

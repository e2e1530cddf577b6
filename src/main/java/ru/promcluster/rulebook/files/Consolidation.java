package ru.promcluster.rulebook.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Folds the acts of a ruleset one upon the other. An act's folder holds only what it changed: a later edition inherits
 * every file of a criterion, every figure and every mark that no later act replaced.
 */
final class Consolidation {

    private final RuleFiles files;
    private final RulesetFile ruleset;
    private final RuleProblems problems;
    private final Map<String, Parts> parts = new HashMap<>();
    private final Map<String, List<Figure>> figures = new HashMap<>();

    Consolidation(RuleFiles files, RulesetFile ruleset, RuleProblems problems) {
        this.files = files;
        this.ruleset = ruleset;
        this.problems = problems;
    }

    /** The files of one criterion so far. */
    private static final class Parts {
        private @Nullable String cardFile;
        private @Nullable String ruleFile;
        private @Nullable String casesFile;
        private final List<EditionFile.Marks> marks = new ArrayList<>();
    }

    /** Lays the next act upon those before it. */
    EditionContent fold(String folder, String id, EditionFile act) {
        for (var repealed : act.repeals()) {
            if (parts.remove(repealed) == null) {
                unknownCriterion(folder + "/edition.yaml", repealed);
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
                unknownCriterion(folder + "/edition.yaml", criterion);
            } else {
                known.marks.add(marks);
            }
        });
        takeFigures(folder + "/figures.yaml", act);
        return new EditionContent(id, act, criteria(), copyOfFigures());
    }

    private void unknownCriterion(String file, String id) {
        problems.add(
                file,
                "criterion.unknown",
                "Критерия «" + id + "» в этой редакции нет." + RuleProblems.maybe(id, parts.keySet(), true),
                "No criterion «" + id + "» in this edition." + RuleProblems.maybe(id, parts.keySet(), false));
    }

    private void take(String folder, String criterion) {
        if (!ruleset.criteria().contains(criterion)) {
            problems.add(
                    folder,
                    "criterion.not-listed",
                    "Критерия «" + criterion + "» нет в списке criteria файла ruleset.yaml. Допишите его."
                            + RuleProblems.maybe(criterion, ruleset.criteria(), true),
                    "«" + criterion + "» is not in the list of criteria of ruleset.yaml. Add it."
                            + RuleProblems.maybe(criterion, ruleset.criteria(), false));
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
        if (text == null) {
            return;
        }
        var read = new YamlFile(file, text, 0, problems).listOf(Figure.class);
        if (read == null) {
            return;
        }
        for (var figure : read) {
            if (!isComplete(figure)) {
                problems.add(
                        file,
                        "figure.missing",
                        "У числа «" + figure.name() + "» должны быть name, value, unit, point и confidence.",
                        "Figure «" + figure.name() + "» needs name, value, unit, point and confidence.");
                continue;
            }
            figures.computeIfAbsent(figure.name(), any -> new ArrayList<>()).add(figure.since(act.inForceFrom()));
        }
    }

    @SuppressWarnings("NullAway") // The mapper leaves null what the file leaves out, whatever the record promises.
    private static boolean isComplete(Figure figure) {
        return figure.name() != null
                && figure.value() != null
                && figure.unit() != null
                && figure.point() != null
                && figure.confidence() != null;
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
                    id,
                    "criterion.incomplete",
                    "У критерия нет файла «" + missing + "». Добавьте его.",
                    "The criterion lacks the file «" + missing + "». Add it.");
            return null;
        }
        var card = CardFile.read(cardFile, text(cardFile), problems);
        if (card == null) {
            return null;
        }
        if (!card.criterion().equals(id)) {
            problems.add(
                    cardFile,
                    "card.wrong-criterion",
                    "Карточка называет критерий «" + card.criterion() + "», а папка — «" + id + "».",
                    "The card names the criterion «" + card.criterion() + "», the folder «" + id + "».");
        }
        var folded = new CriterionFiles(
                id, card, ruleFile, text(ruleFile), known.casesFile, card.severity(), card.confidence());
        for (var marks : known.marks) {
            folded = folded.marked(marks);
        }
        return folded;
    }

    private String text(String file) {
        var text = files.text(file);
        return text == null ? "" : text;
    }
}

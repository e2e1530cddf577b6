package ru.promcluster.rulebook.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads rulesets from the files of a rules folder; every fault is collected. */
public final class RulesFolder {

    private static final String REFERENCE = "reference";

    private final RuleFiles files;
    private final RuleProblems problems;

    public RulesFolder(RuleFiles files, RuleProblems problems) {
        this.files = files;
        this.problems = problems;
    }

    /** All rulesets by id; what is faulty is left out and is among the problems. */
    public Map<String, RulesetContent> rulesets() {
        var relief = reliefTable();
        var rulesets = new TreeMap<String, RulesetContent>();
        for (var id : files.foldersIn("")) {
            if (!id.equals(REFERENCE)) {
                var content = ruleset(id, relief);
                if (content != null) {
                    rulesets.put(id, content);
                }
            }
        }
        if (rulesets.isEmpty() && problems.isEmpty()) {
            problems.add("", "rules.none", "В папке правил нет ни одного набора.", "The folder holds no ruleset.");
        }
        return rulesets;
    }

    private ReliefTable reliefTable() {
        var path = REFERENCE + "/relief-territories.yaml";
        var rows = list(path, ReliefTable.Row.class);
        return new ReliefTable(rows == null ? List.of() : rows);
    }

    /** The subjects of the Federation. */
    public List<Subject> subjects() {
        var subjects = list(REFERENCE + "/subjects.yaml", Subject.class);
        return subjects == null ? List.of() : subjects;
    }

    private <T extends Record> @Nullable List<T> list(String path, Class<T> type) {
        var text = files.text(path);
        if (text == null) {
            problems.add(path, "file.missing", "Нет этого файла. Добавьте его.", "This file is missing. Add it.");
            return null;
        }
        return new YamlFile(path, text, 0, problems).listOf(type);
    }

    private @Nullable RulesetContent ruleset(String id, ReliefTable relief) {
        var path = id + "/ruleset.yaml";
        var text = files.text(path);
        if (text == null) {
            problems.add(path, "file.missing", "Нет этого файла. Добавьте его.", "This file is missing. Add it.");
            return null;
        }
        var ruleset = new YamlFile(path, text, 0, problems).as(RulesetFile.class);
        if (ruleset == null || !isComplete(path, ruleset)) {
            return null;
        }
        var editions = editions(id, ruleset);
        if (editions.isEmpty()) {
            problems.add(path, "ruleset.no-edition", "В наборе нет ни одной редакции.", "The ruleset has no edition.");
            return null;
        }
        reportUnwritten(path, ruleset, editions);
        Predicate<String> judging = file -> isJudging(id, file);
        return new RulesetContent(id, ruleset, files.digest(judging), files.chosen(judging), editions, relief);
    }

    @SuppressWarnings("NullAway") // The mapper leaves null what the file leaves out, whatever the record promises.
    private boolean isComplete(String path, RulesetFile ruleset) {
        if (ruleset.title() != null && ruleset.act() != null && ruleset.caveat() != null) {
            return true;
        }
        problems.add(
                path,
                "ruleset.missing",
                "Нужны поля title, act и caveat.",
                "The fields title, act, caveat are needed.");
        return false;
    }

    /** A criterion that is listed and that no edition has is a forgotten folder. */
    private void reportUnwritten(String path, RulesetFile ruleset, List<EditionContent> editions) {
        for (var criterion : ruleset.criteria()) {
            if (editions.stream().noneMatch(edition -> edition.criteria().containsKey(criterion))) {
                problems.add(
                        path,
                        "criterion.unwritten",
                        "Критерий «" + criterion + "» назван в списке, но папки с ним нет ни в одной редакции.",
                        "«" + criterion + "» is listed, but no edition has a folder for it.");
            }
        }
    }

    /** What an assessment depends on: cases, filings and notes do not change it. */
    private boolean isJudging(String ruleset, String file) {
        if (file.startsWith(REFERENCE + "/")) {
            return true;
        }
        if (file.equals(RuleFiles.SENTENCES)) {
            return files.below(ruleset).stream().anyMatch(CriterionFiles::isInSentences);
        }
        return file.startsWith(ruleset + "/")
                && !file.startsWith(ruleset + "/filings/")
                && (file.endsWith(".drl")
                        || CriterionFiles.isInSentences(file)
                        || file.endsWith("/figures.yaml")
                        || file.endsWith("/edition.yaml")
                        || file.equals(ruleset + "/ruleset.yaml")
                        || (file.endsWith(".md")
                                && file.chars().filter(c -> c == '/').count() > 2));
    }

    private List<EditionContent> editions(String id, RulesetFile ruleset) {
        var acts = new ArrayList<Act>();
        for (var name : files.foldersIn(id)) {
            var path = id + "/" + name + "/edition.yaml";
            var text = files.text(path);
            if (text == null) {
                if (!name.equals("filings")) {
                    problems.add(
                            path, "file.missing", "Нет этого файла. Добавьте его.", "This file is missing. Add it.");
                }
                continue;
            }
            var act = new YamlFile(path, text, 0, problems).as(EditionFile.class);
            if (act != null && hasDay(path, act)) {
                acts.add(new Act(name, act));
            }
        }
        acts.sort(Comparator.comparing(act -> act.file.inForceFrom()));
        return fold(id, ruleset, acts);
    }

    private record Act(String name, EditionFile file) {}

    @SuppressWarnings("NullAway") // As above.
    private boolean hasDay(String path, EditionFile act) {
        if (act.inForceFrom() != null && act.act() != null && act.title() != null) {
            return true;
        }
        problems.add(
                path,
                "edition.missing",
                "Нужны поля act, title и inForceFrom.",
                "The fields act, title and inForceFrom are needed.");
        return false;
    }

    private List<EditionContent> fold(String id, RulesetFile ruleset, List<Act> acts) {
        var consolidation = new Consolidation(files, ruleset, problems);
        var editions = new ArrayList<EditionContent>();
        for (var act : acts) {
            var before = editions.isEmpty() ? null : editions.get(editions.size() - 1);
            if (before != null && before.act().inForceFrom().equals(act.file.inForceFrom())) {
                problems.add(
                        id + "/" + act.name + "/edition.yaml",
                        "edition.same-day",
                        "Редакция начинается в тот же день, что и «" + before.id() + "». Исправьте inForceFrom.",
                        "The edition begins on the same day as «" + before.id() + "». Mend inForceFrom.");
            }
            editions.add(consolidation.fold(id + "/" + act.name, act.name, act.file));
        }
        return editions;
    }
}

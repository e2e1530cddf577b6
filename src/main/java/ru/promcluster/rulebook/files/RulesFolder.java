package ru.promcluster.rulebook.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import ru.promcluster.verdict.Bilingual;

/** Reads rulesets from the files of a rules folder; every fault is collected. */
public final class RulesFolder {

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
            if (!id.equals(RuleFiles.REFERENCE)) {
                var content = ruleset(id, relief);
                if (content != null) {
                    rulesets.put(id, content);
                }
            }
        }
        if (rulesets.isEmpty() && problems.isEmpty()) {
            problems.add(
                    "",
                    "rules.none",
                    "В папке правил нет ни одного набора. Добавьте его.",
                    "The folder holds no ruleset. Add one.");
        }
        return rulesets;
    }

    private ReliefTable reliefTable() {
        var path = RuleFiles.REFERENCE + "/relief-territories.yaml";
        var rows = list(path, ReliefTable.Row.class);
        return new ReliefTable(rows == null ? List.of() : rows);
    }

    /** The subjects of the Federation. */
    public List<Subject> subjects() {
        var subjects = list(RuleFiles.REFERENCE + "/subjects.yaml", Subject.class);
        return subjects == null ? List.of() : subjects;
    }

    private <T extends Record> @Nullable List<T> list(String path, Class<T> type) {
        var file = file("reference", path);
        return file == null ? null : file.listOf(type);
    }

    private @Nullable YamlFile file(String kind, String path) {
        var text = files.text(path);
        if (text == null) {
            problems.add(path, "file.missing", "Нет этого файла. Добавьте его.", "This file is missing. Add it.");
            return null;
        }
        return new YamlFile(kind, text, problems.of(path));
    }

    private @Nullable RulesetContent ruleset(String id, ReliefTable relief) {
        var path = id + "/ruleset.yaml";
        var file = file("ruleset", path);
        var ruleset = file == null ? null : file.as(RulesetFile.class);
        if (file == null || ruleset == null) {
            return null;
        }
        var listing = new Listing(id, file, ruleset);
        var editions = editions(listing);
        if (editions.isEmpty()) {
            if (problems.isEmpty()) {
                problems.add(
                        path,
                        "ruleset.no-edition",
                        "В наборе нет ни одной редакции. Добавьте папку с edition.yaml.",
                        "The ruleset has no edition. Add a folder with an edition.yaml.");
            }
            return null;
        }
        reportUnwritten(listing, editions);
        Predicate<String> judging = name -> isJudging(id, name);
        var texts = files.chosen(judging);
        return new RulesetContent(id, ruleset, files.digest(judging), () -> texts, editions, relief);
    }

    /** A criterion that is listed and that no edition has is a forgotten folder. */
    private void reportUnwritten(Listing listing, List<EditionContent> editions) {
        // Where an edition or a card cannot be read, or a file is missing, what it brings is only missed.
        if (problems.isAbout("/edition.yaml") || problems.isAbout(".md") || problems.has("criterion.incomplete")) {
            return;
        }
        for (var criterion : listing.ruleset().criteria()) {
            if (editions.stream().noneMatch(edition -> edition.criteria().containsKey(criterion))) {
                problems.add(
                        listing.path(),
                        listing.file().place("criteria", criterion),
                        "criterion.unwritten",
                        new Bilingual(
                                "Критерий «" + criterion + "» назван в списке, но папки с ним нет ни в одной редакции."
                                        + " Добавьте её или уберите имя из списка.",
                                "«" + criterion + "» is listed, but no edition has a folder for it. Add one or remove"
                                        + " the name from the list."));
            }
        }
    }

    /** What an assessment depends on: cases, filings and notes do not change it. */
    private boolean isJudging(String ruleset, String file) {
        if (file.startsWith(RuleFiles.REFERENCE + "/")) {
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

    private List<EditionContent> editions(Listing listing) {
        var acts = new ArrayList<Act>();
        var isWhole = true;
        for (var name : files.foldersIn(listing.id())) {
            var path = listing.id() + "/" + name + "/edition.yaml";
            if (name.equals("filings") && files.text(path) == null) {
                continue;
            }
            var file = file("edition", path);
            var act = file == null ? null : file.as(EditionFile.class);
            if (file == null || act == null) {
                isWhole = false;
            } else {
                acts.add(new Act(name, file, act));
            }
        }
        acts.sort(Comparator.comparing(act -> act.content().inForceFrom()));
        return fold(listing.id(), new Consolidation(files, listing, isWhole, problems), acts);
    }

    private List<EditionContent> fold(String id, Consolidation consolidation, List<Act> acts) {
        var editions = new ArrayList<EditionContent>();
        for (var act : acts) {
            var before = editions.isEmpty() ? null : editions.get(editions.size() - 1);
            if (before != null
                    && before.act().inForceFrom().equals(act.content().inForceFrom())) {
                problems.add(
                        id + "/" + act.name() + "/edition.yaml",
                        act.file().place("inForceFrom"),
                        "edition.same-day",
                        new Bilingual(
                                "Редакция начинается в тот же день, что и «" + before.id()
                                        + "». Исправьте inForceFrom.",
                                "The edition begins on the same day as «" + before.id() + "». Mend inForceFrom."));
            }
            editions.add(consolidation.fold(id + "/" + act.name(), act));
        }
        checkEnds(id, acts);
        return editions;
    }

    /** An act that ends has begun, and nothing replaces it before. */
    private void checkEnds(String id, List<Act> acts) {
        for (int i = 0; i < acts.size(); i++) {
            var act = acts.get(i);
            var until = act.content().inForceUntil();
            var next = i + 1 < acts.size() ? acts.get(i + 1) : null;
            if (until == null) {
                continue;
            }
            if (until.isBefore(act.content().inForceFrom())) {
                wrongEnd(
                        id,
                        act,
                        "edition.ends-before-it-begins",
                        new Bilingual(
                                "Последний день " + until + " раньше первого. Исправьте inForceUntil.",
                                "The last day, " + until + ", is before the first. Mend inForceUntil."));
            } else if (next != null && !next.content().inForceFrom().isAfter(until)) {
                wrongEnd(
                        id,
                        act,
                        "edition.ends-after-the-next",
                        new Bilingual(
                                "Следующая редакция «" + next.name() + "» начинается "
                                        + next.content().inForceFrom()
                                        + ", не позже последнего дня этой. Исправьте inForceUntil или уберите его.",
                                "The next edition «" + next.name() + "» begins on "
                                        + next.content().inForceFrom()
                                        + ", not after the last day of this one. Mend or remove inForceUntil."));
            }
        }
    }

    private void wrongEnd(String id, Act act, String code, Bilingual message) {
        problems.add(id + "/" + act.name() + "/edition.yaml", act.file().place("inForceUntil"), code, message);
    }
}

package ru.promcluster.policy.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.promcluster.policy.comparison.RulesDiff.Change;
import ru.promcluster.rulebook.files.EditionContent;
import ru.promcluster.rulebook.files.EditionFile;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.rulebook.files.RuleProblems;
import ru.promcluster.rulebook.files.RulesFolder;
import ru.promcluster.rulebook.files.RulesetContent;
import ru.promcluster.verdict.Bilingual;

/** Tells in words how rules differ, ruleset by ruleset. */
final class WordedDiff {

    private final List<Change> changes = new ArrayList<>();

    private WordedDiff() {}

    static List<Change> of(RuleFiles before, RuleFiles after) {
        var diff = new WordedDiff();
        var old = diff.rulesets(before, new Bilingual("До изменения", "Before the change"));
        var now = diff.rulesets(after, new Bilingual("После изменения", "After the change"));
        var ids = new TreeSet<>(old.keySet());
        ids.addAll(now.keySet());
        for (var id : ids) {
            var one = old.get(id);
            var other = now.get(id);
            if (one == null) {
                diff.add("ruleset.added", id, id, "Новый набор правил " + id, "New ruleset " + id);
            } else if (other == null) {
                diff.add("ruleset.removed", id, id, "Больше нет набора правил " + id, "No more ruleset " + id);
            } else {
                diff.compareEditions(one, other);
                diff.changes.addAll(Timeline.of(one, other));
            }
        }
        diff.changes.addAll(FileDiff.of(before, after));
        return diff.changes;
    }

    /** What cannot be read is left out, and that is said. */
    private Map<String, RulesetContent> rulesets(RuleFiles files, Bilingual side) {
        var problems = new RuleProblems();
        var rulesets = new RulesFolder(files, problems).rulesets();
        var faults = problems.sorted();
        if (!faults.isEmpty()) {
            add(
                    "rules.faulty",
                    "",
                    faults.get(0).file(),
                    side.ru() + " в правилах есть ошибки (" + faults.get(0).place()
                            + "): сравнение словами неполно, смотрите сравнение текстов",
                    side.en() + " the rules have faults (" + faults.get(0).place()
                            + "): the words are incomplete, look at the texts");
        }
        return rulesets;
    }

    private void compareEditions(RulesetContent before, RulesetContent after) {
        var old = byId(before);
        var now = byId(after);
        var ids = new TreeSet<>(old.keySet());
        ids.addAll(now.keySet());
        for (var id : ids) {
            var one = old.get(id);
            var other = now.get(id);
            if (one == null && other != null) {
                edition("edition.added", after, other, "Новая редакция ", "New edition ");
            } else if (one != null && other == null) {
                edition("edition.removed", before, one, "Больше нет редакции ", "No more edition ");
            } else if (one != null && other != null) {
                compare(after.id(), one, other);
            }
        }
    }

    private static Map<String, EditionContent> byId(RulesetContent ruleset) {
        return ruleset.editions().stream()
                .collect(Collectors.toMap(EditionContent::id, Function.identity(), (one, other) -> one));
    }

    private void edition(String code, RulesetContent ruleset, EditionContent edition, String russian, String english) {
        var act = edition.act();
        var name = edition.id() + " (" + act.act() + "), ";
        add(
                code,
                ruleset.id(),
                edition.id(),
                russian + name + "действует с " + act.inForceFrom(),
                english + name + "in force from " + act.inForceFrom());
    }

    private void compare(String ruleset, EditionContent before, EditionContent after) {
        var id = after.id();
        var old = before.act();
        var now = after.act();
        if (!old.inForceFrom().equals(now.inForceFrom())) {
            var days = old.inForceFrom() + " → " + now.inForceFrom();
            add(
                    "edition.day",
                    ruleset,
                    id,
                    "Редакция " + id + ": первый день действия " + days,
                    "Edition " + id + ": first day in force " + days);
        }
        if (!Objects.equals(old.inForceUntil(), now.inForceUntil())) {
            add(
                    "edition.end",
                    ruleset,
                    id,
                    "Редакция " + id + ": последний день действия " + lastDay(old, "не назван") + " → "
                            + lastDay(now, "не назван"),
                    "Edition " + id + ": last day in force " + lastDay(old, "not named") + " → "
                            + lastDay(now, "not named"));
        }
        if (!old.act().equals(now.act())
                || !old.title().equals(now.title())
                || old.confidence() != now.confidence()
                || !old.sources().equals(now.sources())) {
            add(
                    "edition.marks",
                    ruleset,
                    id,
                    "Редакция " + id + ": изменены сведения об акте",
                    "Edition " + id + ": what is said of the act changed");
        }
    }

    private static String lastDay(EditionFile act, String none) {
        var until = act.inForceUntil();
        return until == null ? none : until.toString();
    }

    private void add(String code, String ruleset, String subject, String russian, String english) {
        changes.add(new Change(code, ruleset, subject, new Bilingual(russian, english)));
    }
}

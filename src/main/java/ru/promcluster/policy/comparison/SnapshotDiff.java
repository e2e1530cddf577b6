package ru.promcluster.policy.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import ru.promcluster.explanation.wording.Grammar;
import ru.promcluster.rulebook.files.Card;
import ru.promcluster.rulebook.files.CriterionFiles;
import ru.promcluster.rulebook.files.Figure;
import ru.promcluster.rulebook.sentence.Forms;
import ru.promcluster.verdict.Bilingual;
import ru.promcluster.verdict.Language;

/** How what is in force on one day differs, in words. */
final class SnapshotDiff {

    private final Snapshot before;
    private final Snapshot after;
    private final Set<Difference> differences = new LinkedHashSet<>();

    private SnapshotDiff(Snapshot before, Snapshot after) {
        this.before = before;
        this.after = after;
    }

    /** A difference, whatever day it is on. */
    record Difference(String code, String subject, Bilingual sentence) {}

    static Set<Difference> of(Snapshot before, Snapshot after) {
        var diff = new SnapshotDiff(before, after);
        union(before.figures().keySet(), after.figures().keySet())
                .forEach(name -> diff.compareFigures(
                        name, before.figures().get(name), after.figures().get(name)));
        union(before.criteria().keySet(), after.criteria().keySet())
                .forEach(id -> diff.compareCriteria(
                        id, before.criteria().get(id), after.criteria().get(id)));
        return diff.differences;
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        var all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }

    private void compareFigures(String name, @Nullable Figure old, @Nullable Figure now) {
        if (old == null && now != null) {
            add("figure.added", name, "Новое число ", "New figure ", figure(name), amount(": ", now));
        } else if (old != null && now == null && !isRepealed(name)) {
            add("figure.removed", name, "Больше нет числа ", "No more figure ", figure(name), amount(": ", old));
        } else if (old != null && now != null) {
            compareBoth(name, old, now);
        }
    }

    /** A figure falls away with the criterion that bears its name, and that is said. */
    private boolean isRepealed(String name) {
        return before.criteria().containsKey(name) && !after.criteria().containsKey(name);
    }

    private void compareBoth(String name, Figure old, Figure now) {
        if (old.value().compareTo(now.value()) != 0 || old.unit() != now.unit()) {
            add("figure.value", name, "", "", figure(name), joined(amount(": ", old), amount(" → ", now)));
        }
        var marks = new ArrayList<Bilingual>();
        mark(marks, old.point().equals(now.point()), "пункт", "clause");
        mark(marks, old.confidence() == now.confidence(), "достоверность", "confidence");
        mark(marks, old.sources().equals(now.sources()), "источники", "sources");
        mark(marks, String.valueOf(old.note()).equals(String.valueOf(now.note())), "примечание", "note");
        if (!marks.isEmpty()) {
            add("figure.marks", name, "Число ", "Figure ", figure(name), changed(marks));
        }
    }

    private void compareCriteria(String id, @Nullable CriterionFiles old, @Nullable CriterionFiles now) {
        if (old == null && now != null) {
            add("criterion.added", id, "Новое требование ", "New criterion ", title(now), NOTHING);
        } else if (old != null && now == null) {
            add("criterion.repealed", id, "Больше не действует требование ", "No more criterion ", title(old), NOTHING);
        } else if (old != null && now != null) {
            compareBoth(id, old, now);
        }
    }

    private static final Bilingual NOTHING = new Bilingual("", "");

    private void compareBoth(String id, CriterionFiles old, CriterionFiles now) {
        if (!old.rule().equals(now.rule())) {
            about("criterion.rule", id, now, new Bilingual(": изменено правило", ": the rule changed"));
        }
        if (old.severity() != now.severity()) {
            about("criterion.severity", id, now, told(Marks.of(old.severity()), Marks.of(now.severity())));
        }
        if (old.confidence() != now.confidence()) {
            about("criterion.confidence", id, now, told(Marks.of(old.confidence()), Marks.of(now.confidence())));
        }
        var words = new ArrayList<Bilingual>();
        compareSentences(words, old.card().ru(), now.card().ru(), "");
        compareSentences(words, old.card().en(), now.card().en(), " (en)");
        mark(words, old.card().point().equals(now.card().point()), "пункт", "clause");
        mark(words, old.card().sources().equals(now.card().sources()), "источники", "sources");
        if (!words.isEmpty()) {
            about("criterion.card", id, now, changed(words));
        }
    }

    private static void compareSentences(
            List<Bilingual> words, Card.Sentences old, Card.Sentences now, String language) {
        mark(words, old.title().equals(now.title()), "title" + language);
        mark(words, old.passed().equals(now.passed()), "passed" + language);
        mark(words, old.failed().equals(now.failed()), "failed" + language);
        mark(words, old.undetermined().equals(now.undetermined()), "undetermined" + language);
        mark(words, old.remedy().equals(now.remedy()), "remedy" + language);
        mark(words, same(old.notApplicable(), now.notApplicable()), "notApplicable" + language);
        mark(words, same(old.nothing(), now.nothing()), "nothing" + language);
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return String.valueOf(one).equals(String.valueOf(other));
    }

    private static void mark(List<Bilingual> marks, boolean same, String name) {
        mark(marks, same, name, name);
    }

    private static void mark(List<Bilingual> marks, boolean same, String russian, String english) {
        if (!same) {
            marks.add(new Bilingual(russian, english));
        }
    }

    private static Bilingual changed(List<Bilingual> marks) {
        return new Bilingual(
                ": изменено — "
                        + String.join(", ", marks.stream().map(Bilingual::ru).toList()),
                ": changed — "
                        + String.join(", ", marks.stream().map(Bilingual::en).toList()));
    }

    private static Bilingual told(Bilingual old, Bilingual now) {
        return new Bilingual(": " + old.ru() + " → " + now.ru(), ": " + old.en() + " → " + now.en());
    }

    private static Bilingual joined(Bilingual one, Bilingual other) {
        return new Bilingual(one.ru() + other.ru(), one.en() + other.en());
    }

    private static Bilingual amount(String sign, Figure figure) {
        return new Bilingual(sign + amount(figure, Language.RU), sign + amount(figure, Language.EN));
    }

    private static String amount(Figure figure, Language language) {
        var out = new StringBuilder();
        Grammar.of(language).amount(out, figure.value(), figure.unit(), Forms.NONE);
        return out.toString();
    }

    /** By the title of its criterion, which says more than its name. */
    private Bilingual figure(String name) {
        var criterion = after.criterionOf(name);
        var known = criterion == null ? before.criterionOf(name) : criterion;
        return known == null ? new Bilingual(name, name) : titled(known, name);
    }

    private static Bilingual title(CriterionFiles criterion) {
        return titled(criterion, criterion.id());
    }

    private static Bilingual titled(CriterionFiles criterion, String name) {
        return new Bilingual(
                "«" + criterion.card().ru().title() + "» (" + name + ")",
                "“" + criterion.card().en().title() + "” (" + name + ")");
    }

    private void about(String code, String id, CriterionFiles criterion, Bilingual what) {
        add(code, id, "Требование ", "Criterion ", title(criterion), what);
    }

    private void add(String code, String subject, String russian, String english, Bilingual name, Bilingual what) {
        differences.add(new Difference(
                code, subject, new Bilingual(russian + name.ru() + what.ru(), english + name.en() + what.en())));
    }
}

package ru.promcluster.policy.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import ru.promcluster.policy.CaseBook;
import ru.promcluster.policy.comparison.RulesDiff.Change;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.verdict.Bilingual;

/** Which cases, filings and other files differ that are in force on no day. */
final class FileDiff {

    private static final String CASES = ".cases.yaml";

    private final List<Change> changes = new ArrayList<>();

    private FileDiff() {}

    static List<Change> of(RuleFiles before, RuleFiles after) {
        var diff = new FileDiff();
        var old = before.chosen(every -> true);
        var now = after.chosen(every -> true);
        var paths = new TreeSet<>(old.keySet());
        paths.addAll(now.keySet());
        for (var path : paths) {
            var one = old.get(path);
            var other = now.get(path);
            if (!String.valueOf(one).equals(String.valueOf(other))) {
                diff.compare(path, one, other);
            }
        }
        return diff.changes;
    }

    private void compare(String path, @Nullable String before, @Nullable String after) {
        if (path.endsWith(CASES)) {
            compareCases(path, written(path, before), written(path, after));
        } else if (isFiling(path)) {
            add("filing", path, "Заявка", "Filing", before, after);
        } else if (!isTold(path)) {
            add("file", path, "Файл", "File", before, after);
        }
    }

    private static boolean isFiling(String path) {
        return path.endsWith(".json") && path.contains("/filings/");
    }

    /** What these say is told day by day. */
    private static boolean isTold(String path) {
        return path.endsWith("/figures.yaml")
                || path.endsWith("/edition.yaml")
                || path.endsWith(".drl")
                || path.endsWith(".dslr")
                || (path.endsWith(".md") && path.chars().filter(c -> c == '/').count() > 2);
    }

    private static SortedMap<String, String> written(String path, @Nullable String text) {
        return text == null ? new TreeMap<>() : CaseBook.written(path, text);
    }

    private void compareCases(String path, SortedMap<String, String> before, SortedMap<String, String> after) {
        var names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        var criterion = path.substring(path.lastIndexOf('/') + 1, path.length() - CASES.length());
        for (var name : names) {
            var one = before.get(name);
            var other = after.get(name);
            if (!String.valueOf(one).equals(String.valueOf(other))) {
                add(
                        "case",
                        path,
                        criterion + ": пример «" + name + "»",
                        criterion + ": case “" + name + "”",
                        one,
                        other);
            }
        }
    }

    private void add(
            String kind, String path, String russian, String english, @Nullable String before, @Nullable String after) {
        var ruleset = path.startsWith("reference/") ? "" : path.substring(0, Math.max(0, path.indexOf('/')));
        var where = kind.equals("case") ? "" : " " + path;
        var change = change(before == null, after == null);
        changes.add(new Change(
                kind + "." + change,
                ruleset,
                path,
                new Bilingual(
                        russian + where + told(change).ru(),
                        english + where + told(change).en())));
    }

    private static String change(boolean added, boolean removed) {
        return added ? "added" : removed ? "removed" : "changed";
    }

    private static Bilingual told(String change) {
        return switch (change) {
            case "added" -> new Bilingual(" — добавлено", " — added");
            case "removed" -> new Bilingual(" — убрано", " — removed");
            default -> new Bilingual(" — изменено", " — changed");
        };
    }
}

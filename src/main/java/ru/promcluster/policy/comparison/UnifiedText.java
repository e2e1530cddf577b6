package ru.promcluster.policy.comparison;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.files.RuleFiles;

/** The changed files as unified text, which every tool of programmers reads. */
final class UnifiedText {

    private static final int CONTEXT = 3;
    /** A rule file has some hundred lines; to compare much longer ones line by line would take minutes. */
    private static final int MOST_LINES = 20_000;

    private UnifiedText() {}

    static String of(RuleFiles before, RuleFiles after) {
        var old = before.chosen(every -> true);
        var now = after.chosen(every -> true);
        var paths = new TreeSet<>(old.keySet());
        paths.addAll(now.keySet());
        var text = new StringBuilder();
        for (var path : paths) {
            append(text, path, old.get(path), now.get(path));
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String path, @Nullable String before, @Nullable String after) {
        if (before != null && before.equals(after)) {
            return;
        }
        var from = before == null ? "/dev/null" : "a/" + path;
        var to = after == null ? "/dev/null" : "b/" + path;
        var old = lines(before);
        var now = lines(after);
        if (old.size() + now.size() > MOST_LINES) {
            text.append("Files ").append(from).append(" and ").append(to).append(" differ\n");
            return;
        }
        var patch = DiffUtils.diff(old, now);
        for (var line : UnifiedDiffUtils.generateUnifiedDiff(from, to, old, patch, CONTEXT)) {
            text.append(line).append('\n');
        }
    }

    private static List<String> lines(@Nullable String text) {
        return text == null ? List.of() : text.lines().toList();
    }
}

package ru.promcluster.policy.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.promcluster.policy.comparison.RulesDiff.Change;
import ru.promcluster.policy.comparison.SnapshotDiff.Difference;
import ru.promcluster.rulebook.files.RulesetContent;
import ru.promcluster.verdict.Bilingual;

/** What differs in a ruleset day by day: a difference that editions inherit is told once, with the days it is there. */
final class Timeline {

    private final String ruleset;
    private final Map<Difference, LocalDate> since = new LinkedHashMap<>();
    private final List<Span> spans = new ArrayList<>();

    private Timeline(String ruleset) {
        this.ruleset = ruleset;
    }

    private record Span(
            Difference difference, LocalDate from, @Nullable LocalDate to) {}

    static List<Change> of(RulesetContent before, RulesetContent after) {
        var timeline = new Timeline(after.id());
        var days = Snapshot.days(before);
        days.addAll(Snapshot.days(after));
        for (var day : days) {
            timeline.take(day, SnapshotDiff.of(Snapshot.of(before, day), Snapshot.of(after, day)));
        }
        return timeline.changes();
    }

    private void take(LocalDate day, Set<Difference> differences) {
        since.entrySet().removeIf(open -> {
            var ended = !differences.contains(open.getKey());
            if (ended) {
                spans.add(new Span(open.getKey(), open.getValue(), day.minusDays(1)));
            }
            return ended;
        });
        differences.forEach(difference -> since.putIfAbsent(difference, day));
    }

    private List<Change> changes() {
        since.forEach((difference, from) -> spans.add(new Span(difference, from, null)));
        return spans.stream()
                .sorted(Comparator.comparing(Span::from))
                .map(this::change)
                .toList();
    }

    private Change change(Span span) {
        var sentence = span.difference.sentence();
        var to = span.to;
        return new Change(
                span.difference.code(),
                ruleset,
                span.difference.subject(),
                new Bilingual(
                        sentence.ru() + " с " + span.from + (to == null ? "" : " по " + to),
                        sentence.en() + " from " + span.from + (to == null ? "" : " to " + to)));
    }
}

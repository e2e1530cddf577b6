package ru.promcluster.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.RulebookTimeline.Span;
import ru.promcluster.rulebook.files.RuleProblem;
import ru.promcluster.rulebook.kept.RulesKeep;

/**
 * All versions of a source, read; or what is wrong with them. A version that was read before is not read again, and no
 * rule with the same text is compiled twice.
 */
public final class TimelineReading {

    private final RulesKeep keep;
    private final Map<String, RulebookReading> readings;
    private final List<Span> spans;
    private final List<RuleProblem> problems;

    private TimelineReading(
            RulesKeep keep, Map<String, RulebookReading> readings, List<Span> spans, List<RuleProblem> problems) {
        this.keep = keep;
        this.readings = readings;
        this.spans = spans;
        this.problems = problems;
    }

    /**
     * Reads what the source holds.
     *
     * @param mark what the source said of its state
     */
    public static TimelineReading of(RuleSource source, String mark) {
        return of(source, mark, RulesKeep.NONE);
    }

    /** The same, with what is kept of it. */
    static TimelineReading of(RuleSource source, String mark, RulesKeep keep) {
        return read(source, mark, keep, Map.of());
    }

    /** Reads a later state of the same source. */
    TimelineReading again(RuleSource source, String mark) {
        return read(source, mark, keep, readings);
    }

    private static TimelineReading read(
            RuleSource source, String mark, RulesKeep keep, Map<String, RulebookReading> known) {
        var all = new HashMap<>(known);
        var readings = new HashMap<String, RulebookReading>();
        var spans = new ArrayList<Span>();
        var problems = new ArrayList<RuleProblem>();
        for (var version : versions(source, mark, problems)) {
            var reading = all.get(version.content());
            if (reading == null) {
                reading = RulebookReading.from(() -> RulesOrigin.of(() -> source.files(version), keep), all.values());
                all.put(version.content(), reading);
            }
            readings.put(version.content(), reading);
            var rulebook = reading.rulebook();
            if (rulebook == null) {
                problems.addAll(reading.problems());
            } else {
                spans.add(new Span(version, rulebook));
            }
        }
        return new TimelineReading(keep, readings, spans, problems);
    }

    private static List<RulesVersion> versions(RuleSource source, String mark, List<RuleProblem> problems) {
        try {
            return source.versions(mark);
        } catch (BrokenRulesException e) {
            problems.addAll(e.problems());
            return List.of();
        }
    }

    /** The timeline; {@code null}: a version is broken, see {@link #problems()}. */
    public @Nullable RulebookTimeline timeline() {
        return problems.isEmpty() ? new RulebookTimeline(spans) : null;
    }

    /** Keeps what they came to for the next start, and all that was compiled. */
    void keep() {
        readings.values().forEach(RulebookReading::keep);
    }

    /** What is wrong, by file and line. */
    public List<RuleProblem> problems() {
        return List.copyOf(problems);
    }
}

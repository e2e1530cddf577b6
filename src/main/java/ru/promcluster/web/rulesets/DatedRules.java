package ru.promcluster.web.rulesets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.RulebookTimeline;
import ru.promcluster.rulebook.RulebookTimeline.Span;

/**
 * A publication and the days that it judges.
 *
 * @param from first day, inclusive, in Moscow; absent: from the beginning
 * @param until last day, inclusive; absent: open
 * @param sha256 digest of all its files
 */
record DatedRules(
        long number,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        State state,
        String sha256,
        List<Named> rulesets) {

    /** How its days lie to today. */
    enum State {
        PAST,
        IN_FORCE,
        SCHEDULED
    }

    /** A ruleset of it. */
    record Named(String id, String version, String sha256) {}

    static List<DatedRules> of(RulebookTimeline timeline, LocalDate today) {
        var dated = new ArrayList<DatedRules>();
        if (timeline.number() == 0) {
            return dated;
        }
        var spans = timeline.spans();
        var inForce = spans.indexOf(timeline.spanOn(today));
        for (int i = 0; i < spans.size(); i++) {
            var next = i + 1 < spans.size() ? spans.get(i + 1).version().from() : null;
            dated.add(of(spans.get(i), next == null ? null : next.minusDays(1), state(Integer.compare(i, inForce))));
        }
        return dated;
    }

    private static State state(int place) {
        return place < 0 ? State.PAST : place > 0 ? State.SCHEDULED : State.IN_FORCE;
    }

    private static DatedRules of(Span span, @Nullable LocalDate until, State state) {
        var version = span.version();
        return new DatedRules(
                version.number(),
                version.from(),
                until,
                state,
                version.content(),
                span.rulebook().rulesets().stream()
                        .map(ruleset -> new Named(ruleset.id(), ruleset.version(), ruleset.sha256()))
                        .toList());
    }
}

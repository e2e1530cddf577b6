package ru.promcluster.rulebook;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import ru.promcluster.rulebook.files.RuleProblem;
import ru.promcluster.rulebook.kept.RulesKeep;
import ru.promcluster.verdict.Language;

/**
 * The rules in force, replaced when their source changes. A broken change never replaces good rules; judgements
 * under way finish on the one they began with.
 */
public final class LiveRulebook {

    private static final Logger LOG = Logger.getLogger(LiveRulebook.class);

    private final RuleSource source;
    private final Clock clock;
    private TimelineReading reading;
    private String mark;
    private volatile State state;

    private LiveRulebook(RuleSource source, Clock clock, String mark, TimelineReading reading, State state) {
        this.source = source;
        this.clock = clock;
        this.mark = mark;
        this.reading = reading;
        this.state = state;
    }

    /**
     * What is in force and what is wrong.
     *
     * @param since when these rules came into use
     * @param problems faults of the source as it is now; empty: what it holds is in force
     */
    public record State(RulebookTimeline timeline, Instant since, List<RuleProblem> problems) {}

    /**
     * Opens the folder and compiles all rules.
     *
     * @throws BrokenRulesException the folder is broken and there is nothing to go on with
     */
    public static LiveRulebook open(Path folder, Clock clock) {
        return open(RuleSource.folder(folder), clock);
    }

    /**
     * Opens what the source holds and compiles all rules.
     *
     * @throws BrokenRulesException it is broken and there is nothing to go on with
     */
    public static LiveRulebook open(RuleSource source, Clock clock) {
        return open(source, clock, RulesKeep.NONE);
    }

    /**
     * The same, with rules taken compiled from where they are kept, and kept where they had to be compiled.
     *
     * @throws BrokenRulesException it is broken and there is nothing to go on with
     */
    public static LiveRulebook open(RuleSource source, Clock clock, RulesKeep keep) {
        var mark = source.mark();
        var reading = TimelineReading.of(source, mark, keep);
        var timeline = reading.timeline();
        if (timeline == null) {
            throw new BrokenRulesException(reading.problems());
        }
        timeline.compile();
        reading.keep();
        return new LiveRulebook(source, clock, mark, reading, new State(timeline, clock.instant(), List.of()));
    }

    /** What is in force; a caller that needs it twice keeps it. */
    public State state() {
        return state;
    }

    /**
     * Looks whether there is a change that is ready, and takes it over.
     *
     * @return whether it was read
     */
    public synchronized boolean look() {
        var now = source.mark();
        if (now.equals(mark)) {
            return false;
        }
        // A source that cannot be reached throws here, and is asked again at the next look.
        var next = reading.again(source, now);
        mark = now;
        takeOver(next);
        return true;
    }

    private void takeOver(TimelineReading next) {
        var timeline = next.timeline();
        var problems = next.problems();
        if (timeline != null) {
            problems = compileProblems(timeline);
        }
        var before = state;
        if (timeline == null || !problems.isEmpty()) {
            state = new State(before.timeline(), before.since(), problems);
            LOG.errorf(
                    "The changed rules are broken, the old ones stay in force (%s):%n%s",
                    source.name().en(), listed(problems));
            return;
        }
        reading = next;
        state = new State(timeline, clock.instant(), List.of());
        before.timeline().giveWayTo(timeline);
        next.keep();
        timeline.rulesets().forEach(ruleset -> LOG.infof("Rules %s %s are live", ruleset.id(), ruleset.version()));
    }

    private static List<RuleProblem> compileProblems(RulebookTimeline timeline) {
        try {
            timeline.compile();
            return List.of();
        } catch (IllegalStateException e) {
            var message = String.valueOf(e.getMessage());
            return List.of(new RuleProblem("", 0, 0, "rule.compile", message, message));
        }
    }

    private static String listed(List<RuleProblem> problems) {
        return problems.stream()
                .map(problem -> problem.place() + " " + problem.message(Language.EN))
                .collect(Collectors.joining("\n"));
    }
}

package ru.promcluster.rulebook;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import ru.promcluster.rulebook.files.RuleProblem;
import ru.promcluster.verdict.Language;

/**
 * The rulebook in force, replaced when its source changes. A broken change never replaces a good rulebook; judgements
 * under way finish on the one they began with.
 */
public final class LiveRulebook {

    private static final Logger LOG = Logger.getLogger(LiveRulebook.class);

    private final RuleSource source;
    private final Clock clock;
    private RulebookReading reading;
    private String mark;
    private volatile State state;

    private LiveRulebook(RuleSource source, Clock clock, String mark, RulebookReading reading, State state) {
        this.source = source;
        this.clock = clock;
        this.mark = mark;
        this.reading = reading;
        this.state = state;
    }

    /**
     * What is in force and what is wrong.
     *
     * @param since when this rulebook came into use
     * @param problems faults of the source as it is now; empty: what it holds is in force
     */
    public record State(Rulebook rulebook, Instant since, List<RuleProblem> problems) {}

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
        var mark = source.mark();
        var reading = RulebookReading.of(() -> source.files(mark));
        var rulebook = reading.rulebook();
        if (rulebook == null) {
            throw new BrokenRulesException(reading.problems());
        }
        rulebook.compile();
        return new LiveRulebook(source, clock, mark, reading, new State(rulebook, clock.instant(), List.of()));
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
        var next = reading.again(() -> source.files(now));
        mark = now;
        takeOver(next);
        return true;
    }

    private void takeOver(RulebookReading next) {
        var rulebook = next.rulebook();
        var problems = next.problems();
        if (rulebook != null) {
            problems = compileProblems(rulebook);
        }
        var before = state;
        if (rulebook == null || !problems.isEmpty()) {
            state = new State(before.rulebook(), before.since(), problems);
            LOG.errorf(
                    "The changed rules are broken, the old ones stay in force (%s):%n%s",
                    source.name().en(), listed(problems));
            return;
        }
        reading = next;
        state = new State(rulebook, clock.instant(), List.of());
        before.rulebook().retire();
        rulebook.rulesets().forEach(ruleset -> LOG.infof("Rules %s %s are live", ruleset.id(), ruleset.version()));
    }

    private static List<RuleProblem> compileProblems(Rulebook rulebook) {
        try {
            rulebook.compile();
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

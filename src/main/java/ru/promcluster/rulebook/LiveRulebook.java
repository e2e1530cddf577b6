package ru.promcluster.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.files.RuleProblem;
import ru.promcluster.verdict.Language;

/**
 * The rulebook in force, replaced when the folder changes. A broken folder never replaces a good rulebook; judgements
 * under way finish on the one they began with.
 */
public final class LiveRulebook {

    private static final Logger LOG = Logger.getLogger(LiveRulebook.class);

    private final Path folder;
    private final Clock clock;
    private RulebookReading reading;
    private String fingerprint;
    private String seen;
    private volatile State state;

    private LiveRulebook(Path folder, Clock clock, String fingerprint, RulebookReading reading, State state) {
        this.folder = folder;
        this.clock = clock;
        this.fingerprint = fingerprint;
        this.seen = fingerprint;
        this.reading = reading;
        this.state = state;
    }

    /**
     * What is in force and what is wrong.
     *
     * @param since when this rulebook came into use
     * @param problems faults of the folder as it is now; empty: the folder is what is in force
     */
    public record State(Rulebook rulebook, Instant since, List<RuleProblem> problems) {}

    /**
     * Opens the folder and compiles all rules.
     *
     * @throws BrokenRulesException the folder is broken and there is nothing to go on with
     */
    public static LiveRulebook open(Path folder, Clock clock) {
        var fingerprint = fingerprint(folder);
        var reading = RulebookReading.of(folder);
        var rulebook = reading.rulebook();
        if (rulebook == null) {
            throw new BrokenRulesException(reading.problems());
        }
        rulebook.compile();
        return new LiveRulebook(folder, clock, fingerprint, reading, new State(rulebook, clock.instant(), List.of()));
    }

    /** What is in force; a caller that needs it twice keeps it. */
    public State state() {
        return state;
    }

    /**
     * Looks whether the folder has changed, and takes it over once it has been still from one look to the next.
     *
     * @return whether it was read
     */
    public synchronized boolean look() {
        var now = fingerprint(folder);
        if (now.equals(fingerprint)) {
            seen = now;
            return false;
        }
        if (!now.equals(seen)) {
            seen = now;
            return false;
        }
        fingerprint = now;
        takeOver(reading.again(folder));
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
            LOG.errorf("The changed rules are broken, the old ones stay in force:%n%s", listed(problems));
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

    /** Names, sizes and times of all files: cheap to take, different after any change. */
    private static String fingerprint(Path folder) {
        try (var paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> path + " " + stamp(path))
                    .sorted()
                    .collect(Collectors.joining("\n"));
        } catch (IOException | UncheckedIOException e) {
            return "unreadable: " + e.getMessage();
        }
    }

    private static @Nullable String stamp(Path file) {
        try {
            return Files.size(file) + " " + Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            return "gone";
        }
    }
}

package ru.promcluster.game;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToIntFunction;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.explanation.next.NextFact;
import ru.promcluster.oracle.CompleteApplications;
import ru.promcluster.rulebook.Edition;
import ru.promcluster.rulebook.Ruleset;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Verdict;

/** The question game on drawn applications, each in three ways: how many answers each of them needs. */
public final class Games {

    private static final int STATES = 2_000;

    private final List<Game> games;
    private final List<State> states;

    private Games(List<Game> games, List<State> states) {
        this.games = games;
        this.states = states;
    }

    /** An application on its way to a verdict, or with every fact known, and what was found. */
    public record State(List<Finding> findings, ClusterApplication told, Edition edition, LocalDate day) {

        /** It is judged again. */
        public List<Finding> judged() {
            return edition.judge(told, day);
        }

        public boolean isOpen() {
            return Verdict.of(findings) == Verdict.UNDETERMINED;
        }
    }

    /**
     * One application, asked in three ways.
     *
     * @param byNextFact answers that {@code nextFact} needs
     * @param downWhatIsMissing that it takes to answer from the top what open binding criteria name
     * @param downTheForm that it takes to answer the form from the top
     */
    public record Game(Verdict truth, int byNextFact, int downWhatIsMissing, int downTheForm) {}

    /** So many applications of every size, filed on any day; one half turns out eligible and one half not. */
    public static Games of(Ruleset ruleset, int applications) {
        var drawn = CompleteApplications.ofAllSizes();
        var games = new ArrayList<Game>(applications);
        var states = new ArrayList<State>();
        int eligible = applications / 2;
        int others = applications - eligible;
        for (long seed = 0; games.size() < applications; seed++) {
            var application = drawn.application(seed);
            var day = Objects.requireNonNull(application.filedOn());
            var edition = Objects.requireNonNull(ruleset.editionInForce(day));
            var game = new QuestionGame(edition, day, application);
            var isEligible = game.truth() == Verdict.ELIGIBLE;
            if (isEligible ? eligible-- > 0 : others-- > 0) {
                games.add(played(game, seed));
                if (states.size() < STATES) {
                    game.play((findings, told) -> {
                        states.add(new State(findings, told, edition, day));
                        return NextFact.of(findings, told);
                    });
                    states.add(new State(edition.judge(application, day), application, edition, day));
                }
            }
        }
        return new Games(games, states);
    }

    private static Game played(QuestionGame game, long seed) {
        var truth = game.truth();
        var next = game.play(NextFact::of);
        var named = game.play(new NamedInFormOrder());
        var form = game.playDownTheForm();
        if (next.verdict() != truth || named.verdict() != truth || form.verdict() != truth) {
            throw new AssertionError("Seed %d is %s, but the games end %s, %s and %s"
                    .formatted(seed, truth, next.verdict(), named.verdict(), form.verdict()));
        }
        return new Game(truth, next.answers(), named.answers(), form.answers());
    }

    public int size() {
        return games.size();
    }

    /** Those with this outcome. */
    public Games ending(Verdict truth) {
        return new Games(games.stream().filter(game -> game.truth() == truth).toList(), List.of());
    }

    /** What was known when the first thousands of questions were asked. */
    public List<State> states() {
        return states;
    }

    /** The middle one of the numbers of answers, the greater of two. */
    public int median(ToIntFunction<Game> answers) {
        return quartile(answers, 2);
    }

    private int quartile(ToIntFunction<Game> answers, int quarters) {
        var sorted = games.stream().mapToInt(answers).sorted().toArray();
        return sorted[Math.min(sorted.length - 1, sorted.length * quarters / 4)];
    }

    /** Quartiles of each way, and the ratio of the medians in per cent. */
    public String told() {
        return "%d | %s | %s | %s | %d %% | %d %%"
                .formatted(
                        size(),
                        told(Game::byNextFact),
                        told(Game::downWhatIsMissing),
                        told(Game::downTheForm),
                        perCentOf(Game::downWhatIsMissing),
                        perCentOf(Game::downTheForm));
    }

    private String told(ToIntFunction<Game> answers) {
        return String.format(Locale.ROOT, "%d (%d–%d)", median(answers), quartile(answers, 1), quartile(answers, 3));
    }

    /** The median of answers that {@code nextFact} needs, in per cent of that of another way, rounded up. */
    public int perCentOf(ToIntFunction<Game> other) {
        return (100 * median(Game::byNextFact) + median(other) - 1) / median(other);
    }
}

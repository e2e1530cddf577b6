package ru.promcluster.bench.questions;

import java.nio.file.Path;
import java.util.Objects;
import ru.promcluster.bench.Logging;
import ru.promcluster.game.Games;
import ru.promcluster.game.Games.Game;
import ru.promcluster.game.Games.State;
import ru.promcluster.rulebook.RulebookReading;
import ru.promcluster.verdict.Verdict;

/** Plays applicant on complete applications, half of them eligible, and prints how many answers each way of asking needs. */
public final class QuestionRace {

    private static final int APPLICATIONS = Integer.getInteger("bench.applications", 1_000);
    private static final int AT_MOST_PER_CENT = 60;

    private QuestionRace() {}

    /** Exit code 1: {@code nextFact} needs more than 60 % of the answers that form order needs. */
    public static void main(String[] arguments) {
        Logging.quieten();
        var reading = RulebookReading.of(Path.of("rules"));
        var rulebook = Objects.requireNonNull(
                reading.rulebook(), () -> reading.problems().toString());
        var games = Games.of(Objects.requireNonNull(rulebook.ruleset("registry")), APPLICATIONS);
        System.out.println("Answers, median (quartiles): applications | nextFact | down what is missing | down the form"
                + " | nextFact of the former | of the latter");
        System.out.println("all | " + games.told());
        for (var verdict : new Verdict[] {Verdict.ELIGIBLE, Verdict.NOT_ELIGIBLE}) {
            System.out.println(verdict + " | " + games.ending(verdict).told());
        }
        var states = games.states();
        var open = states.stream().filter(State::isOpen).toList();
        var decided = states.stream().filter(state -> !state.isOpen()).toList();
        System.out.println("Choosing a question in the middle of a game: "
                + QuestionCost.of(open).told());
        System.out.println("Finding that there is none at its end: "
                + QuestionCost.of(decided).told());
        System.exit(games.perCentOf(Game::downTheForm) <= AT_MOST_PER_CENT ? 0 : 1);
    }
}

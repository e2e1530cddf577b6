package ru.promcluster.bench.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ru.promcluster.explanation.next.NextFact;
import ru.promcluster.game.Games.State;

/**
 * What it takes to choose the next question, in microseconds.
 *
 * @param open median and greatest round over applications on their way to a verdict
 * @param decided the same over applications that have one
 */
record QuestionCost(List<Double> open, List<Double> decided) {

    static QuestionCost of(List<State> states, int rounds) {
        var open = states.stream().filter(state -> chosen(state) > 0).toList();
        var decided = states.stream().filter(state -> chosen(state) == 0).toList();
        var cost = new QuestionCost(new ArrayList<>(), new ArrayList<>());
        for (int round = 0; round < 2 * rounds; round++) {
            double ofOpen = micros(open);
            double ofDecided = micros(decided);
            if (round >= rounds) {
                cost.open.add(ofOpen);
                cost.decided.add(ofDecided);
            }
        }
        return cost;
    }

    private static int chosen(State state) {
        var next = NextFact.of(state.findings(), state.told());
        return next == null ? 0 : next.length();
    }

    private static double micros(List<State> states) {
        long begin = System.nanoTime();
        long letters = 0;
        for (var state : states) {
            letters += chosen(state);
        }
        long nanos = System.nanoTime() - begin;
        if (letters < 0) {
            throw new IllegalStateException("Pointers have a length");
        }
        return nanos / 1_000.0 / Math.max(1, states.size());
    }

    String told() {
        return String.format(
                Locale.ROOT,
                "Choosing the next question: %.2f µs where something is open, %.2f µs where there is a verdict",
                median(open),
                median(decided));
    }

    private static double median(List<Double> rounds) {
        return rounds.stream().sorted().toList().get(rounds.size() / 2);
    }
}

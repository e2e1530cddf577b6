package ru.promcluster.bench.questions;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import ru.promcluster.explanation.next.NextFact;
import ru.promcluster.game.Games.State;

/**
 * What it takes to choose the next question, beside judging the same application: microseconds of processor, rounds in
 * turn.
 */
final class QuestionCost {

    private static final int ROUNDS = 21;

    private final List<Double> choosing = new ArrayList<>();
    private final List<Double> judging = new ArrayList<>();

    private QuestionCost() {}

    /** @param states at least one */
    static QuestionCost of(List<State> states) {
        var cost = new QuestionCost();
        for (int round = 0; round < 2 * ROUNDS; round++) {
            double chosen = micros(states, QuestionCost::chosen);
            double judged = micros(states, state -> state.judged().size());
            if (round >= ROUNDS) {
                cost.choosing.add(chosen);
                cost.judging.add(judged);
            }
        }
        return cost;
    }

    private static int chosen(State state) {
        var next = NextFact.of(state.findings(), state.told());
        return next == null ? 0 : next.length();
    }

    private static double micros(List<State> states, ToIntFunction<State> work) {
        var threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        long done = 0;
        for (var state : states) {
            done += work.applyAsInt(state);
        }
        long nanos = threads.getCurrentThreadCpuTime() - begin;
        if (done < 0) {
            throw new IllegalStateException("Nothing was done");
        }
        return nanos / 1_000.0 / states.size();
    }

    String told() {
        return String.format(Locale.ROOT, "%.2f µs, judging %.2f µs", median(choosing), median(judging));
    }

    private static double median(List<Double> rounds) {
        return rounds.stream().sorted().toList().get(rounds.size() / 2);
    }
}

package ru.promcluster.rulebook.vocabulary;

import java.util.Arrays;
import java.util.List;
import ru.promcluster.cluster.Participant;

/** Which listed participants belong to a group. */
final class Membership {

    private final Answer[] answers;
    private final int[] candidates;
    private final long surely;

    private Membership(Answer[] answers, int[] candidates) {
        this.answers = answers;
        this.candidates = candidates;
        surely = countSure();
    }

    private long countSure() {
        long sure = 0;
        for (int place : candidates) {
            sure += answers[place] == Answer.YES ? 1 : 0;
        }
        return sure;
    }

    /** Those that are members. */
    static Membership of(List<Participant> listed) {
        var answers = new Answer[listed.size()];
        var places = new int[answers.length];
        int found = 0;
        for (int i = 0; i < answers.length; i++) {
            if (listed.get(i).isMember()) {
                answers[i] = Answer.YES;
                places[found++] = i;
            } else {
                answers[i] = Answer.NO;
            }
        }
        return new Membership(answers, first(places, found));
    }

    /** Those of them that meet a condition besides. */
    Membership with(Condition condition, List<Participant> listed) {
        var narrower = answers.clone();
        var places = new int[candidates.length];
        int found = 0;
        for (int place : candidates) {
            var answer = answers[place].and(condition.of(listed.get(place)));
            narrower[place] = answer;
            if (answer != Answer.NO) {
                places[found++] = place;
            }
        }
        return new Membership(narrower, first(places, found));
    }

    private static int[] first(int[] places, int count) {
        return count == places.length ? places : Arrays.copyOf(places, count);
    }

    /** Places in the list of those that belong to the group or may. */
    int[] candidates() {
        return candidates;
    }

    /** Whether the participant at this place of the list belongs to the group. */
    Answer at(int place) {
        return answers[place];
    }

    /** How many surely belong to the group. */
    long surely() {
        return surely;
    }
}

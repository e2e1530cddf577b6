package ru.promcluster.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.oracle.HandJudge;

/** Holds the answers of all contestants against each other: a ratio of times of different answers means nothing. */
final class Agreement {

    private static final String NOT_APPLICABLE = "NOT_APPLICABLE";

    private Agreement() {}

    /** What they differ in, a line each; empty: all say the same of every criterion of every application. */
    static List<String> differences(List<Contestant> contestants, List<ClusterApplication> applications) {
        var differences = new ArrayList<String>();
        var first = contestants.get(0);
        for (var application : applications) {
            var expected = first.answers(application);
            for (var other : contestants.subList(1, contestants.size())) {
                var found = other.answers(application);
                for (var criterion : HandJudge.criteria()) {
                    var wanted = answer(expected, criterion);
                    var given = answer(found, criterion);
                    if (!wanted.equals(given)) {
                        differences.add(Objects.requireNonNullElse(application.id(), application.name()) + ": "
                                + first.name() + " says " + wanted + ", " + other.name() + " says " + given);
                    }
                }
            }
        }
        return differences;
    }

    /** A criterion that is not in force need not be mentioned. */
    private static Answer answer(Map<String, Answer> answers, String criterion) {
        return answers.getOrDefault(criterion, new Answer(criterion, NOT_APPLICABLE, null));
    }
}

package ru.promcluster.rulebook.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Collects the faults of a rules folder while it is read. */
public final class RuleProblems {

    private final List<RuleProblem> problems = new ArrayList<>();

    public void add(RuleProblem problem) {
        problems.add(problem);
    }

    /** A fault of a file as a whole. */
    public void add(String file, String code, String russian, String english) {
        add(new RuleProblem(file, 0, 0, code, russian, english));
    }

    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /** By file, line and column, each once. */
    public List<RuleProblem> sorted() {
        return problems.stream().distinct().sorted().toList();
    }

    /** "Maybe …" with the nearest of the names that exist, and all of them when nothing is near. */
    public static String maybe(String name, Collection<String> known, boolean russian) {
        var nearest = known.stream().min(Comparator.comparingInt(each -> distance(name, each)));
        if (nearest.isPresent() && distance(name, nearest.get()) <= Math.max(2, name.length() / 3)) {
            return (russian ? " Возможно, «" : " Maybe «") + nearest.get() + "».";
        }
        var all = String.join(", ", known.stream().sorted().toList());
        return (russian ? " Есть: " : " There are: ") + all + ".";
    }

    private static int distance(String one, String other) {
        var previous = new int[other.length() + 1];
        for (int j = 0; j < previous.length; j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            var current = new int[other.length() + 1];
            current[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + change);
            }
            previous = current;
        }
        return previous[other.length()];
    }
}

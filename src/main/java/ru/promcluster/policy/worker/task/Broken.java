package ru.promcluster.policy.worker.task;

import java.util.List;
import ru.promcluster.rulebook.files.RuleProblem;

/** A question cannot be answered, for a reason that its asker can mend. */
final class Broken extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<RuleProblem> problems;

    Broken(List<RuleProblem> problems) {
        super(problems.size() + " problems");
        this.problems = List.copyOf(problems);
    }

    static Broken because(String code, String russian, String english) {
        return new Broken(List.of(new RuleProblem("", 0, 0, code, russian, english)));
    }

    List<RuleProblem> problems() {
        return problems;
    }
}

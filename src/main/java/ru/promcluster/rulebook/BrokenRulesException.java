package ru.promcluster.rulebook;

import java.util.List;
import java.util.stream.Collectors;
import ru.promcluster.rulebook.files.RuleProblem;
import ru.promcluster.verdict.Language;

/** A rules folder cannot be used, and there is nothing else to go on with. */
public final class BrokenRulesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<RuleProblem> problems;

    public BrokenRulesException(List<RuleProblem> problems) {
        super(problems.stream()
                .map(problem -> problem.place() + " " + problem.message(Language.EN))
                .collect(Collectors.joining("\n", "The rules folder is broken:\n", "")));
        this.problems = List.copyOf(problems);
    }

    public List<RuleProblem> problems() {
        return problems;
    }
}

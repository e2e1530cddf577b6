package ru.promcluster.rulebook.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import ru.promcluster.rulebook.text.Complaints;
import ru.promcluster.rulebook.text.Span;
import ru.promcluster.verdict.Bilingual;
import ru.promcluster.verdict.NearestName;

/** Collects the faults of a rules folder while it is read. */
public final class RuleProblems {

    private final List<RuleProblem> problems = new ArrayList<>();

    public void add(RuleProblem problem) {
        problems.add(problem);
    }

    /** A fault at a known stretch of a file. */
    public void add(String file, Span span, String code, Bilingual message) {
        add(new RuleProblem(file, span, RuleProblem.Level.ERROR, code, message.ru(), message.en()));
    }

    /** Takes the faults of one file. */
    public Complaints of(String file) {
        return (span, code, message) -> add(file, span, code, message);
    }

    /** A fault of a file as a whole. */
    public void add(String file, String code, String russian, String english) {
        add(new RuleProblem(file, 0, 0, code, russian, english));
    }

    /** A file of that name has a fault: what others miss from it may be there. */
    public boolean isAbout(String fileName) {
        return problems.stream()
                .anyMatch(problem -> problem.isError() && problem.file().endsWith(fileName));
    }

    /** A fault of that kind was told. */
    public boolean has(String code) {
        return problems.stream().anyMatch(problem -> problem.code().equals(code));
    }

    /** Nothing keeps the rules from being used. */
    public boolean isEmpty() {
        return problems.stream().noneMatch(RuleProblem::isError);
    }

    /** By file, line and column, each once. */
    public List<RuleProblem> sorted() {
        return problems.stream().distinct().sorted().toList();
    }

    /** "Maybe …" with the nearest of the names that exist, and all of them when nothing is near. */
    public static String maybe(String name, Collection<String> known, boolean russian) {
        var advice = NearestName.advice(name, known);
        return russian ? advice.ru() : advice.en();
    }
}

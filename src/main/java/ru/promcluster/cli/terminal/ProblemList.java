package ru.promcluster.cli.terminal;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import ru.promcluster.rulebook.files.RuleProblem;
import ru.promcluster.verdict.Language;

/** Prints faults of rule files as compilers do: file:line:column code message. */
public final class ProblemList {

    private ProblemList() {}

    public static void print(List<RuleProblem> problems, Path folder, Language language, PrintStream out) {
        for (var problem : problems) {
            out.println(place(problem, folder) + " " + problem.code() + " " + problem.message(language));
        }
    }

    /** The path as the user can open it. */
    private static String place(RuleProblem problem, Path folder) {
        if (problem.file().isEmpty()) {
            return folder.toString();
        }
        return folder.resolve(problem.place()).toString().replace('\\', '/');
    }
}

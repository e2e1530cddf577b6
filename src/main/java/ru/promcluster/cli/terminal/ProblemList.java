package ru.promcluster.cli.terminal;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import ru.promcluster.policy.diagnosis.DiagnosisText;
import ru.promcluster.rulebook.files.RuleProblem;
import ru.promcluster.verdict.Language;

/** Prints faults of rule files, one a line: file:line:column, what is wrong, what to do. */
public final class ProblemList {

    private ProblemList() {}

    public static void print(List<RuleProblem> problems, Path folder, Language language, PrintStream out) {
        for (var problem : problems) {
            out.println(DiagnosisText.headline(problem, path(problem, folder), language));
        }
    }

    /** The path as the user can open it. */
    private static String path(RuleProblem problem, Path folder) {
        return folder.resolve(problem.file()).toString().replace('\\', '/');
    }
}

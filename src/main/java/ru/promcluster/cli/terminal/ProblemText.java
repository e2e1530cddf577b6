package ru.promcluster.cli.terminal;

import java.io.PrintStream;
import ru.promcluster.exchange.Problem;
import ru.promcluster.verdict.Language;

/** Prints why something was not checked: every fault with its place. */
public final class ProblemText {

    private static final String WHOLE = "/";

    private ProblemText() {}

    public static void print(String about, Problem problem, Language language, PrintStream out) {
        out.println(about + ": " + problem.title().in(language) + ". "
                + problem.detail().in(language));
        for (var violation : problem.violations()) {
            var pointer = violation.pointer().isEmpty() ? WHOLE : violation.pointer();
            out.println("  " + pointer + "  " + violation.message(language) + "  [" + violation.code() + "]");
        }
    }
}

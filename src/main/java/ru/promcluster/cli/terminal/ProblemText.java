package ru.promcluster.cli.terminal;

import java.io.PrintStream;
import ru.promcluster.exchange.Problem;
import ru.promcluster.exchange.Violation;
import ru.promcluster.verdict.Language;

/** Prints why something was not checked: every fault with its place. */
public final class ProblemText {

    private static final String WHOLE = "/";

    private ProblemText() {}

    public static void print(String about, Problem problem, Language language, PrintStream out) {
        out.println(about + ": " + problem.title().in(language) + ". "
                + problem.detail().in(language));
        for (var violation : problem.violations()) {
            out.println(line(violation, language));
        }
    }

    /** One fault: where it stands in the sender's table, or in the JSON that was sent, and what is wrong. */
    public static String line(Violation violation, Language language) {
        var place = violation.place();
        var where = place == null ? pointer(violation) + "  " : place.told(language) + ": ";
        return "  " + where + violation.message(language) + "  [" + violation.code() + "]";
    }

    private static String pointer(Violation violation) {
        return violation.pointer().isEmpty() ? WHOLE : violation.pointer();
    }
}

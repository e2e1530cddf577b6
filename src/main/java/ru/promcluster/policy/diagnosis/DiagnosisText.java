package ru.promcluster.policy.diagnosis;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import ru.promcluster.rulebook.files.RuleProblem;
import ru.promcluster.rulebook.files.RuleProblem.Level;
import ru.promcluster.rulebook.text.Source;
import ru.promcluster.verdict.Language;

/** A diagnosis as compilers write it: place, advice, the line with the place marked below it. */
public final class DiagnosisText {

    /** Longer lines are shown around the place alone. */
    private static final int WIDTH = 110;

    private static final int BEFORE = 40;
    private static final int NUMBER = 5;
    private static final String RED = "\u001b[31m";
    private static final String YELLOW = "\u001b[33m";
    private static final String PLAIN = "\u001b[0m";

    private final DiagnosisReport report;
    private final Map<String, Source> sources = new HashMap<>();
    private final StringBuilder out = new StringBuilder();

    private DiagnosisText(DiagnosisReport report) {
        this.report = report;
    }

    static String of(DiagnosisReport report) {
        var text = new DiagnosisText(report);
        report.diagnosis().problems().forEach(text::append);
        return text.out.toString();
    }

    private void append(RuleProblem problem) {
        out.append(headline(problem, report.path(problem), report.language())).append('\n');
        if (problem.column() == 0) {
            return;
        }
        var source = sources.computeIfAbsent(
                problem.file(),
                file -> new Source(Objects.requireNonNullElse(report.files().text(file), "")));
        quote(problem, source.line(problem.line()));
    }

    /** Place, level, advice and code in one line. */
    public static String headline(RuleProblem problem, String path, Language language) {
        var place = problem.line() == 0 ? "" : ":" + problem.line();
        var column = problem.column() == 0 ? "" : ":" + problem.column();
        return path + place + column + ": " + told(problem.level(), language) + ": " + problem.message(language) + " ["
                + problem.code() + "]";
    }

    private static String told(Level level, Language language) {
        boolean russian = language == Language.RU;
        return switch (level) {
            case ERROR -> russian ? "ошибка" : "error";
            case WARNING -> russian ? "предупреждение" : "warning";
            case NOTE -> russian ? "замечание" : "note";
        };
    }

    private void quote(RuleProblem problem, String line) {
        int begin = Math.min(problem.column() - 1, line.length());
        int end = problem.span().endLine() == problem.line() ? problem.span().endColumn() - 1 : line.length();
        int cut = line.length() > WIDTH ? Math.max(0, begin - BEFORE) : 0;
        int last = Math.min(line.length(), cut + WIDTH);
        var number = String.valueOf(problem.line());
        out.append(" ".repeat(Math.max(0, NUMBER - number.length())))
                .append(number)
                .append(" | ");
        out.append(line, cut, last).append('\n').append(" ".repeat(NUMBER)).append(" | ");
        for (int i = cut; i < begin; i++) {
            out.append(line.charAt(i) == '\t' ? '\t' : ' ');
        }
        out.append(coloured(problem.level(), "^".repeat(Math.max(1, Math.min(end, last) - begin))))
                .append('\n');
    }

    private String coloured(Level level, String marks) {
        return report.colours() ? (level == Level.ERROR ? RED : YELLOW) + marks + PLAIN : marks;
    }
}

package ru.promcluster.policy.diagnosis;

import ru.promcluster.rulebook.files.RuleProblem;

/** A diagnosis as commands of a GitHub workflow: {@code ::error file=…,line=…,col=…,title=…::message}. */
final class Annotations {

    private Annotations() {}

    static String of(DiagnosisReport report) {
        var out = new StringBuilder();
        for (var problem : report.diagnosis().problems()) {
            out.append("::").append(command(problem)).append(" file=").append(property(report.path(problem)));
            append(out, problem);
            out.append(",title=").append(property(problem.code()));
            out.append("::").append(data(problem.message(report.language()))).append('\n');
        }
        return out.toString();
    }

    private static String command(RuleProblem problem) {
        return switch (problem.level()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "notice";
        };
    }

    /** The last column is meant, not the one after it: left out, it is the first. Columns hold within one line only. */
    private static void append(StringBuilder out, RuleProblem problem) {
        var span = problem.span();
        if (span.line() == 0) {
            return;
        }
        out.append(",line=").append(span.line()).append(",endLine=").append(span.endLine());
        if (span.column() > 0 && span.endLine() == span.line()) {
            out.append(",col=").append(span.column());
            out.append(",endColumn=").append(Math.max(span.column(), span.endColumn() - 1));
        }
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}

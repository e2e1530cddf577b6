package ru.promcluster.rulebook.guard;

import java.util.List;
import org.drools.drl.ast.descr.BaseDescr;
import ru.promcluster.rulebook.files.RuleProblem;
import ru.promcluster.rulebook.files.RuleProblem.Level;
import ru.promcluster.rulebook.files.RuleProblems;
import ru.promcluster.rulebook.text.Source;
import ru.promcluster.rulebook.text.Span;

/** Complaints about one rule file, each with the place of what it is about. */
final class RuleComplaints {

    private static final String RULE = "rule";

    private final String file;
    private final Source source;
    private final RuleProblems problems;
    private int count;

    RuleComplaints(String file, String text, RuleProblems problems) {
        this.file = file;
        source = new Source(text);
        this.problems = problems;
    }

    /** What is wrong and what to write instead. */
    record Complaint(String code, String russian, String english) {}

    /** A complaint about a part of the syntax tree. */
    void at(BaseDescr place, String code, String russian, String english) {
        var lines = source.line(place.getLine());
        int column = Math.max(0, place.getColumn()) + 1;
        at(
                column > lines.length()
                        ? Span.at(Math.max(0, place.getLine()), column)
                        : Span.word(
                                place.getLine(), column, lines.stripTrailing().length() - column + 1),
                new Complaint(code, russian, english));
    }

    /** A complaint about the first such word of a part of the syntax tree; without it, about the part. */
    void at(BaseDescr place, String word, Complaint complaint) {
        var found = Words.find(source.text(), word, offset(place));
        if (found < 0) {
            at(place, complaint.code, complaint.russian, complaint.english);
        } else {
            at(source.span(found, found + word.length()), complaint);
        }
    }

    /** Where a part of the syntax tree begins. */
    int offset(BaseDescr place) {
        return source.offset(place.getLine(), place.getColumn() + 1);
    }

    /** Where a piece of the file stands that is looked for from an offset on; -1: it is not there as it is. */
    int offset(String piece, int from) {
        return source.text().indexOf(piece, from);
    }

    /** Where a line begins. */
    int offsetOfLine(int line) {
        return source.offset(line, 1);
    }

    Span span(int from, int to) {
        return source.span(from, to);
    }

    /** The word that a place points at, or the one character. */
    Span word(int line, int column) {
        int from = source.offset(line, column);
        int to = from;
        while (to < source.text().length()
                && Character.isJavaIdentifierPart(source.text().charAt(to))) {
            to++;
        }
        return source.span(from, to == from ? Math.min(from + 1, source.text().length()) : to);
    }

    void at(Span span, Complaint complaint) {
        count++;
        problems.add(new RuleProblem(file, span, Level.ERROR, complaint.code, complaint.russian, complaint.english));
    }

    /** Something that likely is a mistake and keeps nothing from being used. */
    void warn(Span span, Complaint complaint) {
        problems.add(new RuleProblem(file, span, Level.WARNING, complaint.code, complaint.russian, complaint.english));
    }

    /** The first word that may not stand beside a rule; else where a second rule begins, or the file. */
    Span beside(List<String> words) {
        var text = source.text();
        int first = text.length();
        var found = "";
        for (var word : words) {
            int at = Words.find(text, word, 0);
            if (at >= 0 && at < first) {
                first = at;
                found = word;
            }
        }
        if (found.isEmpty()) {
            int rule = Words.find(text, RULE, 0);
            first = Math.max(0, Words.find(text, RULE, Math.max(0, rule) + RULE.length()));
            found = RULE;
        }
        return source.span(first, Math.min(text.length(), first + found.length()));
    }

    boolean isEmpty() {
        return count == 0;
    }
}

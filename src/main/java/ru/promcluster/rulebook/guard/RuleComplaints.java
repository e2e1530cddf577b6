package ru.promcluster.rulebook.guard;

import org.drools.drl.ast.descr.BaseDescr;
import ru.promcluster.rulebook.files.RuleProblem;
import ru.promcluster.rulebook.files.RuleProblems;

/** Complaints about one rule file, each with the place of what it is about. */
final class RuleComplaints {

    private final String file;
    private final RuleProblems problems;
    private int count;

    RuleComplaints(String file, RuleProblems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The parser counts columns from 0; a person counts from 1. */
    void at(BaseDescr place, String code, String russian, String english) {
        at(Math.max(0, place.getLine()), Math.max(0, place.getColumn() + 1), new Complaint(code, russian, english));
    }

    /** What is wrong and what to write instead. */
    record Complaint(String code, String russian, String english) {}

    void at(int line, int column, Complaint complaint) {
        count++;
        problems.add(new RuleProblem(file, line, column, complaint.code, complaint.russian, complaint.english));
    }

    boolean isEmpty() {
        return count == 0;
    }
}

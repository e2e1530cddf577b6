package ru.promcluster.rulebook.remedy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Severity;
import ru.promcluster.verdict.Status;

/**
 * What steps are to reach: every criterion that counts is passed, not applicable or a person's to decide. One that was open
 * before, for want of facts, may stay open, because no step invents a fact; none may become open.
 */
final class Goal {

    private final Predicate<Finding> counts;
    private final Map<String, Status> before = new HashMap<>();

    private Goal(List<Finding> findings, Predicate<Finding> counts) {
        this.counts = counts;
        findings.forEach(finding -> before.put(finding.criterion().id(), finding.status()));
    }

    /** All binding criteria. */
    static Goal eligible(List<Finding> findings) {
        return new Goal(findings, finding -> finding.criterion().severity() == Severity.BINDING);
    }

    /** One criterion alone, whatever becomes of the others. */
    static Goal passing(List<Finding> findings, String criterion) {
        return new Goal(findings, finding -> finding.criterion().id().equals(criterion));
    }

    /** The criteria that keep it from being reached. */
    List<Finding> unmet(List<Finding> findings) {
        var unmet = new ArrayList<Finding>();
        for (var finding : findings) {
            if (counts.test(finding) && !isMet(finding)) {
                unmet.add(finding);
            }
        }
        return unmet;
    }

    /** Whether the criterion of a finding is among those that count. */
    boolean counts(Finding finding) {
        return counts.test(finding);
    }

    /** Whether what was found keeps nothing from being reached. */
    boolean isMet(Finding finding) {
        return switch (finding.status()) {
            case PASSED, NOT_APPLICABLE, MANUAL -> true;
            case FAILED -> false;
            case UNDETERMINED, ERROR ->
                Objects.equals(before.get(finding.criterion().id()), finding.status());
        };
    }
}

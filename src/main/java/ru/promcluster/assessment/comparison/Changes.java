package ru.promcluster.assessment.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.explanation.term.Figures;
import ru.promcluster.explanation.term.Terms;
import ru.promcluster.verdict.Assessment;
import ru.promcluster.verdict.Assessment.CriterionResult;
import ru.promcluster.verdict.Bilingual;
import ru.promcluster.verdict.Bounds.End;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Requirement;
import ru.promcluster.verdict.Severity;
import ru.promcluster.verdict.Status;

/** Says criterion by criterion in what two assessments of one application differ. */
final class Changes {

    private final Language language;
    private final Figures figures;

    Changes(Language language) {
        this.language = language;
        figures = new Figures(language);
    }

    /** The criteria whose status, weight or requirement differs, in the order of the ruleset. */
    List<Change> between(Assessment from, Assessment to) {
        var changes = new ArrayList<Change>();
        for (var before : from.criteria()) {
            var after = sameIn(to, before);
            if (after == null) {
                continue;
            }
            var words = words(before, after);
            if (!words.isEmpty()) {
                changes.add(change(before, after, after.title() + ": " + inside(words)));
            }
        }
        return changes;
    }

    /** The criteria of which nothing differs but what was found. */
    List<Change> figuresBetween(Assessment from, Assessment to) {
        var changes = new ArrayList<Change>();
        for (var before : from.criteria()) {
            var after = sameIn(to, before);
            var observed = before.finding().observed();
            if (after == null
                    || observed == null
                    || observed.equals(after.finding().observed())
                    || !words(before, after).isEmpty()) {
                continue;
            }
            var words = told("было — ", "was ")
                    + found(before.finding())
                    + told(", стало — ", ", now ")
                    + found(after.finding());
            changes.add(change(before, after, after.title() + ": " + words + "."));
        }
        return changes;
    }

    /** As it goes on after a colon. */
    private static String inside(String words) {
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    private static @Nullable CriterionResult sameIn(Assessment other, CriterionResult result) {
        var id = result.finding().criterion().id();
        return other.criteria().stream()
                .filter(each -> each.finding().criterion().id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static Change change(CriterionResult before, CriterionResult after, String words) {
        return new Change(
                after.finding().criterion().id(),
                after.title(),
                before.finding().status(),
                after.finding().status(),
                words);
    }

    /** Empty: they do not differ. */
    private String words(CriterionResult before, CriterionResult after) {
        var words = new ArrayList<String>();
        var from = before.finding();
        var to = after.finding();
        if (from.status() != to.status()) {
            words.add(statuses(from.status(), to.status()));
        }
        addRequirement(from, to, words);
        if (isAsked(from) && isAsked(to)) {
            addSeverity(from.criterion().severity(), to.criterion().severity(), words);
        }
        if (from.status() != to.status() && isAsked(to)) {
            words.add(after.explanation());
        }
        return String.join(" ", words);
    }

    private static boolean isAsked(Finding finding) {
        return finding.status() != Status.NOT_APPLICABLE;
    }

    private String statuses(Status from, Status to) {
        var old = Terms.status(from).in(language);
        var now = Terms.status(to).in(language);
        if (from == Status.NOT_APPLICABLE) {
            return told("раньше не применялось, теперь — " + now + ".", "not applicable before, now " + now + ".");
        }
        if (to == Status.NOT_APPLICABLE) {
            return told("больше не применяется (было: " + old + ").", "not applicable any more (was: " + old + ").");
        }
        return told("было — " + old + ", стало — " + now + ".", "was " + old + ", now " + now + ".");
    }

    private void addRequirement(Finding from, Finding to, List<String> words) {
        var old = asked(from);
        var now = asked(to);
        if (old != null && now != null && differ(old, now)) {
            words.add(told("Требуется ", "Required: ") + figures.required(now) + told(" вместо ", " instead of ")
                    + figures.required(old) + ".");
        }
    }

    private static @Nullable Requirement asked(Finding finding) {
        return finding.observed() == null ? null : finding.requirement();
    }

    private static boolean differ(Requirement one, Requirement other) {
        return one.operator() != other.operator()
                || one.unit() != other.unit()
                || differ(one.value(), other.value())
                || differ(one.relieved(), other.relieved());
    }

    private static boolean differ(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return (one == null) != (other == null);
        }
        return one.compareTo(other) != 0;
    }

    private void addSeverity(Severity from, Severity to, List<String> words) {
        if (from != to) {
            words.add(
                    to == Severity.BINDING
                            ? told("Требование стало обязательным.", "The criterion has become binding.")
                            : told("Требование стало справочным.", "The criterion has become advisory."));
        }
    }

    private String found(Finding finding) {
        var observed = finding.observed();
        var requirement = finding.requirement();
        return observed == null || requirement == null
                ? told("неизвестно", "unknown")
                : figures.found(shown(observed.min(), requirement), shown(observed.max(), requirement), requirement);
    }

    private static @Nullable BigDecimal shown(@Nullable End end, Requirement requirement) {
        return end == null ? null : end.value().rounded(requirement.operator().awayFromPassing());
    }

    private String told(String russian, String english) {
        return new Bilingual(russian, english).in(language);
    }
}

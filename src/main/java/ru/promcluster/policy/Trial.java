package ru.promcluster.policy;

import java.time.Duration;
import java.time.LocalDate;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.rulebook.Edition;
import ru.promcluster.verdict.Finding;

/** A case that is ready to be judged in one edition. */
record Trial(RuleCase ruleCase, Home home, Edition edition, LocalDate day, ClusterApplication application) {

    /** Where a case belongs. */
    record Home(String ruleset, String criterion, String file) {}

    CaseResult run() {
        long start = System.nanoTime();
        var differences = Comparison.of(ruleCase.expected(), finding());
        var duration = Duration.ofNanos(System.nanoTime() - start);
        var place = home.file() + ":" + ruleCase.line();
        return new CaseResult(
                ruleCase.name(), place, home.ruleset(), edition.id(), home.criterion(), day, differences, duration);
    }

    private Finding finding() {
        return edition.judge(application, day).stream()
                .filter(found -> found.criterion().id().equals(home.criterion()))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("No finding of " + home.criterion() + " in " + edition.id()));
    }
}

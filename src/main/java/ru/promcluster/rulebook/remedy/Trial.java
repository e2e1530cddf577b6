package ru.promcluster.rulebook.remedy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.rulebook.Edition;
import ru.promcluster.rulebook.remedy.step.Step;
import ru.promcluster.verdict.Finding;

/** Judges one application after steps, and counts how often. */
final class Trial {

    private final Edition edition;
    private final LocalDate day;
    private final Set<String> wholeRegions;
    private final int most;
    private int tried;

    /**
     * @param wholeRegions subjects that are relief territory as a whole on the day
     * @param most how many changed applications may be judged
     */
    Trial(Edition edition, LocalDate day, Set<String> wholeRegions, int most) {
        this.edition = edition;
        this.day = day;
        this.wholeRegions = Set.copyOf(wholeRegions);
        this.most = most;
    }

    LocalDate day() {
        return day;
    }

    Set<String> wholeRegions() {
        return wholeRegions;
    }

    Situation begin(ClusterApplication application) {
        return new Situation(application, judge(application), List.of(), BigDecimal.ZERO);
    }

    Situation after(Situation situation, Step step) {
        var changed = step.applied(situation.application());
        return situation.after(step, changed, judge(changed));
    }

    List<Finding> judge(ClusterApplication application) {
        tried++;
        return edition.judge(application, day);
    }

    /** No more may be judged. */
    boolean isSpent() {
        return tried >= most;
    }

    int tried() {
        return tried;
    }
}

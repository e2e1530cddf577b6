package ru.promcluster.rulebook.remedy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.oracle.CompleteApplications;
import ru.promcluster.rulebook.Edition;
import ru.promcluster.rulebook.Rulebook;
import ru.promcluster.rulebook.RulebookReading;
import ru.promcluster.rulebook.remedy.step.MeasureStep;
import ru.promcluster.rulebook.remedy.step.Step;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Severity;
import ru.promcluster.verdict.Status;
import ru.promcluster.verdict.Verdict;

/** Takes every step that is advised for generated applications that fail, and judges again. */
public final class WayInSweep {

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2015, 9, 1),
            LocalDate.of(2017, 3, 1),
            LocalDate.of(2019, 6, 30),
            LocalDate.of(2022, 5, 5),
            LocalDate.of(2023, 2, 1),
            LocalDate.of(2023, 12, 31),
            LocalDate.of(2024, 4, 10),
            LocalDate.of(2025, 7, 1));

    private record Measure(String ruleset, LocalDate day) {}

    private static final List<Measure> MEASURES = List.of(
            new Measure("joint-projects", LocalDate.of(2018, 5, 5)),
            new Measure("joint-projects", LocalDate.of(2022, 5, 5)),
            new Measure("start-batches", LocalDate.of(2024, 5, 5)),
            new Measure("investment-platform", LocalDate.of(2024, 5, 5)));

    private final Rulebook rulebook =
            Objects.requireNonNull(RulebookReading.of(Path.of("rules")).rulebook());
    private final List<String> broken = new ArrayList<>();
    private int failing;
    private int remedies;
    private int sets;
    private int notProven;
    private long steps;
    private int mostSteps;
    private long tried;
    private int mostTried;

    /** Goes on until so many more applications for the register failed, each on the day of one of the editions. */
    public WayInSweep over(int wanted) {
        var made = CompleteApplications.ofAllSizes();
        int most = failing + wanted;
        for (long seed = 1; failing < most; seed++) {
            var day = DAYS.get((int) (seed % DAYS.size()));
            take("registry", made.application(seed), day, "seed " + seed + " on " + day);
        }
        return this;
    }

    /** The same for the measures of support. */
    public WayInSweep overMeasures(int wanted) {
        int most = failing + wanted;
        for (long seed = 1; failing < most; seed++) {
            var measure = MEASURES.get((int) (seed % MEASURES.size()));
            take(measure.ruleset, MeasureApplications.application(seed), measure.day, measure + ", seed " + seed);
        }
        return this;
    }

    private void take(String id, ClusterApplication application, LocalDate day, String name) {
        var ruleset = Objects.requireNonNull(rulebook.ruleset(id));
        var edition = Objects.requireNonNull(ruleset.editionInForce(day));
        if (Verdict.of(edition.judge(application, day)) != Verdict.NOT_ELIGIBLE) {
            return;
        }
        failing++;
        var wayIn = WayInSearch.of(
                application, edition, day, ruleset.content().relief().wholeRegions(day), SearchLimits.USUAL);
        tried += wayIn.tried();
        mostTried = Math.max(mostTried, wayIn.tried());
        for (var remedy : wayIn.remedies()) {
            take(application, edition, day, remedy, name);
        }
        if (wayIn.smallest() instanceof WayIn.Steps found) {
            sets++;
            steps += found.steps().size();
            mostSteps = Math.max(mostSteps, found.steps().size());
            notProven += found.least() ? 0 : 1;
            var after = edition.judge(WayInSearch.applied(application, found.steps()), day);
            if (!after.stream().allMatch(WayInSweep::isIn)) {
                broken.add(name + ": the set does not lead in");
            }
            if (hasNeedless(application, edition, day, found.steps())) {
                broken.add(name + ": not all of the set is needed");
            }
        } else {
            broken.add(name + ": no set, " + wayIn.smallest());
        }
    }

    /** Whether one of the steps can be left out; those who join are not, as later steps are about them. */
    private static boolean hasNeedless(
            ClusterApplication application, Edition edition, LocalDate day, List<Step> steps) {
        for (int left = 0; left < steps.size(); left++) {
            var fewer = new ArrayList<>(steps);
            var gone = fewer.remove(left);
            var isSoleOwner = gone instanceof Step.Join || gone instanceof MeasureStep.AddProject;
            if (!isSoleOwner
                    && edition.judge(WayInSearch.applied(application, fewer), day).stream()
                            .allMatch(WayInSweep::isIn)) {
                return true;
            }
        }
        return false;
    }

    private void take(
            ClusterApplication application, Edition edition, LocalDate day, WayIn.Remedy remedy, String name) {
        var criterion = remedy.failed().criterion().id();
        if (!(remedy.answer() instanceof WayIn.Steps found)) {
            return;
        }
        remedies++;
        var after = edition.judge(WayInSearch.applied(application, found.steps()), day).stream()
                .filter(finding -> finding.criterion().id().equals(criterion))
                .allMatch(WayInSweep::isIn);
        if (!after) {
            broken.add(name + ": the remedy of " + criterion + " does not pass it");
        }
    }

    private static boolean isIn(Finding finding) {
        return finding.criterion().severity() == Severity.ADVISORY
                || finding.status() == Status.PASSED
                || finding.status() == Status.NOT_APPLICABLE
                || finding.status() == Status.MANUAL;
    }

    /** Advice that would not have passed, and applications for which there was none. */
    public List<String> broken() {
        return List.copyOf(broken);
    }

    /** How many failing applications were looked at. */
    public int failing() {
        return failing;
    }

    /** How many remedies of one criterion were taken. */
    public int remedies() {
        return remedies;
    }

    /** How many smallest sets were taken. */
    public int sets() {
        return sets;
    }

    /** The figures in a line. */
    public String told() {
        return failing + " failing applications: " + remedies + " remedies and " + sets + " smallest sets taken ("
                + steps + " steps in all, at most " + mostSteps + "; " + notProven + " not proven least); " + tried
                + " changed applications judged, at most " + mostTried
                + " for one; broken: " + broken.size();
    }

    /**
     * Prints the figures.
     *
     * @param arguments how many failing applications, and how many for measures of support; 5 000 and 2 000
     */
    public static void main(String[] arguments) {
        run(new WayInSweep().over(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5_000));
        run(new WayInSweep().overMeasures(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2_000));
    }

    private static void run(WayInSweep sweep) {
        System.out.println(sweep.told());
        sweep.broken().stream().limit(20).forEach(System.out::println);
    }
}

package ru.promcluster.oracle.project;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.JointProject;
import ru.promcluster.cluster.Roubles;
import ru.promcluster.oracle.Fraction;
import ru.promcluster.oracle.Known;
import ru.promcluster.oracle.measure.Reading;
import ru.promcluster.oracle.measure.Rosters;
import ru.promcluster.oracle.measure.Row;

/** The rows over joint projects, each from its line in the law file. */
final class ProjectRows {

    private ProjectRows() {}

    static Row jointProjects() {
        return Row.atLeast(
                "joint-projects",
                1,
                (application, day) -> Reading.of(projects(application).size()));
    }

    static Row importSubstitution() {
        return every("import-substitution", project -> Known.fact(project.importSubstituting(), "importSubstituting"));
    }

    static Row projectsInProgramme() {
        return every("projects-in-programme", project -> Known.fact(project.inProgramme(), "inProgramme"));
    }

    static Row initiatorIsMember() {
        return Row.atMost("initiator-is-member", 0, (application, day) -> {
            var members = members(application);
            return breaking(application, project -> members.contains(Known.fact(project.initiator(), "initiator")));
        });
    }

    static Row projectPartners() {
        return Row.atMost("project-partners", 0, (application, day) -> {
            var members = members(application);
            return breaking(application, project -> hasPartner(project, members));
        });
    }

    static Row subsidyShare(long perCent) {
        return Row.atMost(
                "subsidy-share",
                perCent,
                (application, day) -> Reading.greatest(each(
                        application,
                        project -> Reading.shareToLimit(
                                amount(project.subsidyRequested(), "subsidyRequested"),
                                amount(project.eligibleCosts(), "eligibleCosts")))));
    }

    /** The cap is a figure of 2021: before there is none. */
    static Row subsidyCap(@Nullable BigDecimal roubles) {
        return new Row(
                "subsidy-cap",
                "BINDING",
                "<=",
                roubles,
                (application, day) -> Reading.greatest(each(
                        application, project -> Reading.of(amount(project.subsidyRequested(), "subsidyRequested")))));
    }

    static Row minimumLoan() {
        return Row.atLeast(
                "minimum-loan",
                2_000_000_000L,
                (application, day) ->
                        Reading.least(each(application, project -> Reading.of(amount(project.loan(), "loan")))));
    }

    static Row maximumLoan() {
        return Row.atMost(
                "maximum-loan",
                100_000_000_000L,
                (application, day) ->
                        Reading.greatest(each(application, project -> Reading.of(amount(project.loan(), "loan")))));
    }

    static Row ownFunds() {
        return Row.atLeast(
                "own-funds",
                20,
                (application, day) -> Reading.least(each(
                        application,
                        project -> Reading.of(Fraction.perCent(
                                amount(project.ownFunds(), "ownFunds"), amount(project.value(), "value"))))));
    }

    private static Row every(String id, Predicate<JointProject> keeps) {
        return Row.atMost(id, 0, (application, day) -> breaking(application, keeps));
    }

    private static Reading breaking(ClusterApplication application, Predicate<JointProject> keeps) {
        return Reading.of(projects(application).stream().filter(keeps.negate()).count());
    }

    private static List<Reading> each(ClusterApplication application, Function<JointProject, Reading> read) {
        return projects(application).stream().map(read).toList();
    }

    /** A member takes part that is not the initiator. */
    private static boolean hasPartner(JointProject project, Set<String> members) {
        var partners = new LinkedHashSet<>(Known.fact(project.participants(), "participants of the project"));
        partners.remove(Known.fact(project.initiator(), "initiator"));
        partners.retainAll(members);
        return !partners.isEmpty();
    }

    private static Set<String> members(ClusterApplication application) {
        return Rosters.members(Known.fact(application.participants(), "participants"));
    }

    private static List<JointProject> projects(ClusterApplication application) {
        return Known.fact(application.jointProjects(), "jointProjects");
    }

    private static BigDecimal amount(@Nullable Roubles amount, String name) {
        return Known.fact(amount, name).amount();
    }
}

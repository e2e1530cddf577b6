package ru.promcluster.rulebook.remedy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.Participant;
import ru.promcluster.cluster.Participant.Kind;
import ru.promcluster.cluster.Participant.ReliefGround;
import ru.promcluster.cluster.Participant.Role;
import ru.promcluster.cluster.Roubles;
import ru.promcluster.rulebook.Edition;
import ru.promcluster.rulebook.remedy.step.MemberStep;
import ru.promcluster.rulebook.remedy.step.Newcomer;
import ru.promcluster.rulebook.remedy.step.PaperStep;
import ru.promcluster.rulebook.remedy.step.Step;
import ru.promcluster.verdict.Severity;
import ru.promcluster.verdict.Status;

/**
 * All sets of steps up to a number, tried one after the other without any thought: every kind of newcomer, every contract
 * between two members, every document, every member that could found, begin, supply or buy.
 */
final class EveryWay {

    private static final List<BigDecimal> LEVELS =
            List.of(BigDecimal.valueOf(10), BigDecimal.valueOf(20), BigDecimal.valueOf(50));

    private final Edition edition;
    private final LocalDate day;
    private final String region;
    private int tried;
    private @Nullable BigDecimal leastRoubles;

    EveryWay(Edition edition, LocalDate day, String region) {
        this.edition = edition;
        this.day = day;
        this.region = region;
    }

    /** The least roubles that a set of just so many steps moves; {@code null}: no set of so many leads in. */
    @Nullable
    BigDecimal least(ClusterApplication application, int steps) {
        leastRoubles = null;
        take(application, steps, BigDecimal.ZERO, "");
        return leastRoubles;
    }

    int tried() {
        return tried;
    }

    private void take(ClusterApplication application, int left, BigDecimal roubles, String last) {
        if (left == 0) {
            tried++;
            if ((leastRoubles == null || roubles.compareTo(leastRoubles) < 0) && isIn(application)) {
                leastRoubles = roubles;
            }
            return;
        }
        for (var named : steps(application)) {
            // The order of steps says nothing, so that each set is tried in one order; joining comes first.
            if (named.name.compareTo(last) >= 0) {
                take(named.step.applied(application), left - 1, roubles.add(named.step.roubles()), named.name);
            }
        }
    }

    private record Named(String name, Step step) {}

    private boolean isIn(ClusterApplication application) {
        return edition.judge(application, day).stream()
                .allMatch(finding -> finding.criterion().severity() == Severity.ADVISORY
                        || finding.status() == Status.PASSED
                        || finding.status() == Status.NOT_APPLICABLE
                        || finding.status() == Status.MANUAL);
    }

    private List<Named> steps(ClusterApplication application) {
        var steps = new ArrayList<Named>();
        var members = Objects.requireNonNull(application.participants());
        addJoins(steps, members.size());
        addPapers(steps, application);
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).isMember()) {
                addOf(steps, i, members);
                for (int j = i + 1; j < members.size(); j++) {
                    if (members.get(j).isMember()) {
                        var pair = members.get(i).id() + " " + members.get(j).id();
                        steps.add(new Named("9 " + pair, contract(members.get(i), members.get(j), pair)));
                    }
                }
            }
        }
        return steps;
    }

    private Step contract(Participant one, Participant other, String id) {
        return new Step.SignContract(id, one.id(), other.id(), day);
    }

    private void addJoins(List<Named> steps, int members) {
        for (var ground : List.of(ReliefGround.NONE, ReliefGround.MONOTOWN)) {
            var relieved = ground != ReliefGround.NONE;
            for (var produces : List.of(true, false)) {
                for (var role : Role.values()) {
                    steps.add(join(new Newcomer(Kind.INDUSTRIAL, role, produces, region, ground, relieved), members));
                }
            }
            steps.add(join(new Newcomer(Kind.EDUCATION, null, true, region, ground, relieved), members));
        }
    }

    private static Named join(Newcomer newcomer, int members) {
        return new Named("1 " + newcomer, new Step.Join("new-" + members, newcomer));
    }

    private void addPapers(List<Named> steps, ClusterApplication application) {
        steps.add(new Named("2", new PaperStep.ApproveProgramme(day)));
        steps.add(new Named("3", new PaperStep.AgreeWithRegions()));
        steps.add(new Named("4", new PaperStep.DrawFunctionalMap()));
        steps.add(new Named("5", new PaperStep.NameRegion(region)));
        if (Objects.requireNonNull(application.organisation()).absent()) {
            steps.add(new Named("6", new PaperStep.NameOrganisation()));
        }
    }

    private static void addOf(List<Named> steps, int place, List<Participant> members) {
        var member = members.get(place);
        var name = "7 " + member.id() + " ";
        if (!Boolean.TRUE.equals(member.foundsOrganisation())) {
            steps.add(new Named(name + "founds", new MemberStep.Found(place, member.id())));
        }
        if (member.kind() != Kind.INDUSTRIAL) {
            return;
        }
        if (Boolean.FALSE.equals(member.producedInReportingYear())) {
            steps.add(new Named(name + "starts", new MemberStep.StartProduction(place, member.id())));
        }
        for (var level : LEVELS) {
            var supply = missing(member.output(), member.outputUsedByMembers(), level);
            if (member.role() == Role.INTERMEDIATE && supply.signum() > 0) {
                steps.add(new Named(name + "supplies " + level, new MemberStep.Supply(place, member.id(), supply)));
            }
            var buy = purchases(members, level).min(room(member));
            if (member.role() == Role.FINAL && buy.signum() > 0) {
                steps.add(new Named(name + "buys " + level, new MemberStep.Buy(place, member.id(), buy)));
            }
        }
    }

    private static BigDecimal room(Participant member) {
        var all = amount(member.purchases());
        return all.signum() == 0 ? Newcomer.KOPECK : all.subtract(amount(member.purchasesFromMembers()));
    }

    private static BigDecimal purchases(List<Participant> members, BigDecimal level) {
        var all = BigDecimal.ZERO;
        var inside = BigDecimal.ZERO;
        for (var member : members) {
            if (member.isMember() && member.kind() == Kind.INDUSTRIAL && member.role() == Role.FINAL) {
                all = all.add(amount(member.purchases()));
                inside = inside.add(amount(member.purchasesFromMembers()));
            }
        }
        return missing(new Roubles(all), new Roubles(inside), level);
    }

    private static BigDecimal missing(@Nullable Roubles whole, @Nullable Roubles part, BigDecimal level) {
        return amount(whole).signum() == 0
                ? Newcomer.KOPECK
                : amount(whole)
                        .multiply(level)
                        .movePointLeft(2)
                        .subtract(amount(part))
                        .setScale(2, RoundingMode.CEILING)
                        .max(BigDecimal.ZERO);
    }

    private static BigDecimal amount(@Nullable Roubles roubles) {
        return roubles == null ? BigDecimal.ZERO : roubles.amount();
    }
}

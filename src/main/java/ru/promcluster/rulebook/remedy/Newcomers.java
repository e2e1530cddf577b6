package ru.promcluster.rulebook.remedy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.Participant;
import ru.promcluster.cluster.Participant.Kind;
import ru.promcluster.cluster.Participant.ReliefGround;
import ru.promcluster.cluster.Participant.Role;
import ru.promcluster.rulebook.remedy.step.Newcomer;
import ru.promcluster.rulebook.remedy.step.Step;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Unit;

/**
 * The kinds of participant that may join, by what one of them and very many of them change. All figures grow or fall with
 * the number of newcomers of a kind, so that a kind which does nothing better than another, neither once nor very often,
 * has not to be tried.
 */
final class Newcomers {

    private final List<Tried> tried = new ArrayList<>();
    private final List<Finding> before;

    /** A kind of newcomer with what is found when one of it joins, and when many do. */
    private record Tried(Newcomer newcomer, List<Finding> one, List<Finding> many) {}

    /** @param many how many may join at most */
    Newcomers(Trial trial, Situation root, NewIds ids, int many) {
        before = root.findings();
        for (var newcomer : kinds(root.application(), trial)) {
            var one = new Step.Join(ids.participant(1), newcomer).applied(root.application());
            var all = one;
            for (int i = 2; i <= many; i++) {
                all = new Step.Join(ids.participant(i), newcomer).applied(all);
            }
            tried.add(new Tried(newcomer, trial.judge(one), trial.judge(all)));
        }
    }

    private static List<Newcomer> kinds(ClusterApplication application, Trial trial) {
        var regions = regions(application);
        var ordinary = first(regions, trial, false);
        var relief = first(regions, trial, true);
        var kinds = new ArrayList<Newcomer>();
        if (ordinary != null || regions.isEmpty()) {
            add(kinds, ordinary, ReliefGround.NONE, false);
        }
        if (relief != null) {
            add(kinds, relief, ReliefGround.NONE, true);
        } else {
            add(kinds, ordinary, ReliefGround.MONOTOWN, true);
        }
        return kinds;
    }

    private static void add(List<Newcomer> kinds, @Nullable String region, ReliefGround ground, boolean relieved) {
        kinds.add(new Newcomer(Kind.INDUSTRIAL, Role.INTERMEDIATE, true, region, ground, relieved));
        kinds.add(new Newcomer(Kind.INDUSTRIAL, Role.FINAL, true, region, ground, relieved));
        kinds.add(new Newcomer(Kind.EDUCATION, null, true, region, ground, relieved));
        kinds.add(new Newcomer(Kind.INDUSTRIAL, Role.INTERMEDIATE, false, region, ground, relieved));
        kinds.add(new Newcomer(Kind.INDUSTRIAL, Role.FINAL, false, region, ground, relieved));
    }

    /** The subjects of the cluster: as listed, else those of its members. */
    static SortedSet<String> regions(ClusterApplication application) {
        var listed = application.regions();
        var regions = new TreeSet<String>(listed == null ? List.of() : listed);
        if (regions.isEmpty()) {
            Stream.ofNullable(application.participants())
                    .flatMap(List::stream)
                    .filter(Participant::isMember)
                    .map(Participant::region)
                    .filter(Objects::nonNull)
                    .forEach(regions::add);
        }
        return regions;
    }

    private static @Nullable String first(SortedSet<String> regions, Trial trial, boolean whole) {
        return regions.stream()
                .filter(code -> trial.wholeRegions().contains(code) == whole)
                .findFirst()
                .orElse(null);
    }

    /** The kinds that are worth trying for a goal, with the criteria that they serve. */
    List<Useful> usefulFor(Goal goal) {
        var useful = new ArrayList<Useful>();
        for (var one : tried) {
            var serves = new TreeSet<String>();
            for (int i = 0; i < before.size(); i++) {
                if (goal.counts(before.get(i)) && serves(one, i, goal)) {
                    serves.add(before.get(i).criterion().id());
                }
            }
            if (!serves.isEmpty() && useful.stream().noneMatch(other -> isNoWorse(other.tried, one, goal))) {
                useful.add(new Useful(one, serves));
            }
        }
        return useful;
    }

    /** A kind of newcomer that may help to pass some criteria. */
    static final class Useful {

        private final Tried tried;
        private final SortedSet<String> serves;

        private Useful(Tried tried, SortedSet<String> serves) {
            this.tried = tried;
            this.serves = serves;
        }

        Newcomer newcomer() {
            return tried.newcomer;
        }

        boolean servesAny(List<Finding> unmet) {
            return unmet.stream()
                    .anyMatch(finding -> serves.contains(finding.criterion().id()));
        }

        boolean serves(Finding finding) {
            return serves.contains(finding.criterion().id());
        }
    }

    /** Many of it pass the criterion, which without them may fail; or one alone brings its count nearer. */
    private boolean serves(Tried one, int criterion, Goal goal) {
        var found = before.get(criterion);
        var mayFail = !goal.isMet(found) || tried.stream().anyMatch(other -> !goal.isMet(other.many.get(criterion)));
        return (mayFail && goal.isMet(one.many.get(criterion)))
                || (!goal.isMet(found) && distance(one.one.get(criterion)).compareTo(distance(found)) < 0);
    }

    private static BigDecimal distance(Finding finding) {
        var gap = finding.gap();
        var requirement = finding.requirement();
        return gap == null || requirement == null || requirement.unit() != Unit.COUNT ? BigDecimal.ZERO : gap;
    }

    private boolean isNoWorse(Tried one, Tried other, Goal goal) {
        if (one.newcomer.roubles().compareTo(other.newcomer.roubles()) > 0) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            if (goal.counts(before.get(i))
                    && (isWorse(one.one.get(i), other.one.get(i), goal)
                            || isWorse(one.many.get(i), other.many.get(i), goal))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWorse(Finding one, Finding other, Goal goal) {
        return goal.isMet(other) != goal.isMet(one)
                ? goal.isMet(other)
                : distance(one).compareTo(distance(other)) > 0;
    }
}

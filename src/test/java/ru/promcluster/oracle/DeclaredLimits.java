package ru.promcluster.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.Participant;
import ru.promcluster.cluster.Participant.Kind;
import ru.promcluster.cluster.Participant.ReliefGround;
import ru.promcluster.cluster.Participant.Role;
import ru.promcluster.oracle.Focus.Aspect;

/**
 * Which ways to fill in a partial or absent roster agree with what the sender declared. A total that the listed members
 * already exceed is ignored, and so is one over facts that are not in focus.
 */
final class DeclaredLimits {

    private final ClusterApplication partial;
    private final Focus focus;
    private final LocalDate day;
    private final List<Predicate<HandTally>> limits = new ArrayList<>();

    DeclaredLimits(ClusterApplication partial, Focus focus, LocalDate day) {
        this.partial = partial;
        this.focus = focus;
        this.day = day;
        if (partial.participants() == null || partial.isRosterPartial()) {
            limitKinds();
            limitAmounts();
            limitRelief();
        }
    }

    boolean areNone() {
        return limits.isEmpty();
    }

    boolean allow(ClusterApplication filled) {
        var tally = HandTally.of(filled, day);
        for (var limit : limits) {
            if (!limit.test(tally)) {
                return false;
            }
        }
        return true;
    }

    private void limitKinds() {
        var declared = partial.declared();
        if (focus.has(Aspect.KIND)) {
            limit(declared.industrialParticipants(), listed(DeclaredLimits::isIndustrial), tally -> tally.industrial);
        }
        if (focus.has(Aspect.KIND) && focus.kinds().contains(Kind.EDUCATION)) {
            limit(
                    declared.educationalOrganisations(),
                    listed(member -> member.kind() == Kind.EDUCATION),
                    tally -> tally.education);
        }
        if (focus.has(Aspect.ROLE)) {
            limit(
                    declared.finalProducers(),
                    listed(member -> isIndustrial(member) && member.role() == Role.FINAL),
                    tally -> tally.finals);
        }
        if (focus.has(Aspect.ANCHOR)) {
            limit(declared.anchors(), listed(member -> Boolean.TRUE.equals(member.anchor())), tally -> tally.anchors);
        }
    }

    private void limitAmounts() {
        var declared = partial.declared();
        if (focus.has(Aspect.JOBS)) {
            limit(declared.jobs(), sum(Participant::jobs), tally -> tally.jobs);
            limit(
                    declared.highProductivityJobs(),
                    sum(Participant::highProductivityJobs),
                    tally -> tally.highProductivityJobs);
        }
        var level = declared.cooperationLevel();
        if (focus.has(Aspect.PURCHASES) && level != null) {
            limits.add(tally -> hasLevel(tally, level.percent()));
        }
    }

    private void limitRelief() {
        if (focus.has(Aspect.RELIEF)) {
            limit(partial.declared().reliefParticipants(), listed(this::isSurelyRelieved), tally -> tally.inRelief);
        }
    }

    private void limit(@Nullable Long declared, long listed, ToLongFunction<HandTally> count) {
        if (declared != null && listed <= declared) {
            limits.add(tally -> count.applyAsLong(tally) == declared);
        }
    }

    private static boolean hasLevel(HandTally tally, BigDecimal level) {
        return Fraction.perCent(tally.purchasesFromMembers, tally.purchases).compareTo(level) == 0;
    }

    private long listed(Predicate<Participant> fact) {
        return members().stream().filter(fact).count();
    }

    private long sum(Function<Participant, @Nullable Long> fact) {
        long sum = 0;
        for (var member : members()) {
            var known = isIndustrial(member) ? fact.apply(member) : null;
            sum += known == null ? 0 : known;
        }
        return sum;
    }

    private List<Participant> members() {
        var participants = partial.participants();
        return participants == null
                ? List.of()
                : participants.stream().filter(HandTally::counts).toList();
    }

    private boolean isSurelyRelieved(Participant member) {
        var ground = member.reliefGround();
        var region = member.region();
        return (ground != null && ground != ReliefGround.NONE)
                || (region != null && HandRelief.isWholeRegion(region, day));
    }

    private static boolean isIndustrial(Participant member) {
        return member.kind() == Kind.INDUSTRIAL;
    }
}

package ru.promcluster.rulebook.vocabulary;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.Participant;

/**
 * How many members there may be of each kind in a roster that is not complete: every member has one kind, so what is
 * declared of one kind is not left for another.
 */
final class RosterTotals {

    private final Roster roster;
    private final EnumSet<DeclaredKind> known;
    private long industrialFinal;
    private long industrialIntermediate;
    private long industrialOfUnknownRole;
    private long unknownButFinal;
    private long unknownButIntermediate;
    private long unknownKindAndRole;
    private long educational;

    private RosterTotals(Roster roster, EnumSet<DeclaredKind> known) {
        this.roster = roster;
        this.known = known;
        for (var participant : roster.listed()) {
            if (participant.isMember()) {
                tally(participant);
            }
        }
    }

    static RosterTotals of(Roster roster) {
        var known = EnumSet.noneOf(DeclaredKind.class);
        for (var kind : DeclaredKind.values()) {
            if (kind.total(roster.declared()) != null) {
                known.add(kind);
            }
        }
        return new RosterTotals(roster, known);
    }

    /** Of the declared totals those that a number rests on: without any one of them it would be another. */
    Set<DeclaredKind> used(Function<RosterTotals, Count> number) {
        var used = EnumSet.copyOf(known);
        var whole = number.apply(this);
        for (var kind : known) {
            var less = EnumSet.copyOf(used);
            less.remove(kind);
            if (number.apply(new RosterTotals(roster, less)).equals(whole)) {
                used = less;
            }
        }
        return used;
    }

    private void tally(Participant member) {
        if (member.kind() == Participant.Kind.EDUCATION) {
            educational++;
        } else if (member.kind() == Participant.Kind.INDUSTRIAL) {
            tallyIndustrial(member.role());
        } else if (member.kind() == null) {
            tallyUnknown(member.role());
        }
    }

    private void tallyIndustrial(Participant.@Nullable Role role) {
        if (role == null) {
            industrialOfUnknownRole++;
        } else if (role == Participant.Role.FINAL) {
            industrialFinal++;
        } else {
            industrialIntermediate++;
        }
    }

    private void tallyUnknown(Participant.@Nullable Role role) {
        if (role == null) {
            unknownKindAndRole++;
        } else if (role == Participant.Role.FINAL) {
            unknownButFinal++;
        } else {
            unknownButIntermediate++;
        }
    }

    private long surelyIndustrial() {
        return industrialFinal + industrialIntermediate + industrialOfUnknownRole;
    }

    /** Members that may be of any kind. */
    private long open() {
        return Count.add(unknownButFinal + unknownButIntermediate + unknownKindAndRole, roster.unlisted());
    }

    /** The declared total of a kind where it counts, see {@link Roster#usable}. */
    @Nullable
    Long declared(DeclaredKind kind, long surelyListed) {
        return known.contains(kind) ? roster.usable(kind.total(roster.declared()), surelyListed) : null;
    }

    long unlisted() {
        return roster.unlisted();
    }

    private @Nullable Long declaredIndustrial() {
        return declared(DeclaredKind.INDUSTRIAL, surelyIndustrial());
    }

    private @Nullable Long declaredFinal() {
        return declared(DeclaredKind.FINAL, industrialFinal);
    }

    /** Final producers that are declared and not among the listed members that may be industrial for sure. */
    private long finalsOutstanding() {
        var declared = declaredFinal();
        return declared == null ? 0 : Math.max(0, declared - industrialFinal - industrialOfUnknownRole);
    }

    /** Open members that have to be industrial. */
    private long industrialOutstanding() {
        var declared = declaredIndustrial();
        return declared == null ? finalsOutstanding() : declared - surelyIndustrial();
    }

    /** Open members that have to be educational organisations. */
    private long educationalOutstanding() {
        var declared = declared(DeclaredKind.EDUCATION, educational);
        return declared == null ? 0 : declared - educational;
    }

    Count industrial() {
        var declared = declaredIndustrial();
        return declared != null
                ? Count.exactly(declared)
                : new Count(
                        surelyIndustrial() + finalsOutstanding(),
                        Count.less(Count.add(surelyIndustrial(), open()), educationalOutstanding()));
    }

    /** Members not surely industrial that may be so. */
    long mayBeIndustrialBesides() {
        return Count.less(industrial().max(), surelyIndustrial());
    }

    /**
     * How many of some members of unknown kind are industrial for sure, since the others cannot make up the number.
     *
     * @param some members whose kind is not known
     */
    long surelyIndustrialAmong(long some) {
        var open = open();
        if (open == Count.UNLIMITED) {
            return 0;
        }
        var elsewhere = open - some - Math.max(0, educationalOutstanding() - some);
        return Math.max(0, industrialOutstanding() - elsewhere);
    }

    Count finalProducers() {
        var declared = declaredFinal();
        if (declared != null) {
            return Count.exactly(declared);
        }
        var elsewhere = Math.max(0, educationalOutstanding() - unknownButIntermediate);
        var possible = Count.less(
                Count.add(
                        industrialFinal + industrialOfUnknownRole + unknownButFinal + unknownKindAndRole,
                        roster.unlisted()),
                elsewhere);
        return new Count(
                industrialFinal + forcedFinals(),
                Math.min(possible, Count.less(industrial().max(), industrialIntermediate)));
    }

    /** At most so many industrial members do not make the final product. */
    long mostIntermediateProducers() {
        var industrial = declaredIndustrial();
        var finals = declaredFinal();
        if (industrial != null && finals != null) {
            return Math.max(industrialIntermediate, industrial - finals);
        }
        var elsewhere = educationalOutstanding() + (finals == null ? 0 : finals - industrialFinal);
        var possible = Count.less(
                Count.add(
                        industrialIntermediate + industrialOfUnknownRole + unknownButIntermediate + unknownKindAndRole,
                        roster.unlisted()),
                Math.max(0, elsewhere - unknownButFinal));
        return Math.min(possible, Count.less(industrial().max(), industrialFinal));
    }

    /** Declared industrial members that can only be final producers, since too few open members can be anything else. */
    private long forcedFinals() {
        if (declaredIndustrial() == null) {
            return 0;
        }
        var others = Count.add(unknownButIntermediate + unknownKindAndRole, roster.unlisted());
        var free = Count.less(others, Math.max(0, educationalOutstanding() - unknownButFinal));
        return free == Count.UNLIMITED ? 0 : Math.max(0, industrialOutstanding() - free);
    }

    Count educational() {
        var declared = declared(DeclaredKind.EDUCATION, educational);
        return declared != null
                ? Count.exactly(declared)
                : new Count(educational, Count.less(Count.add(educational, open()), industrialOutstanding()));
    }

    /** Finance and non-profit: what is left besides the industrial and the educational. */
    Count financial(long surely) {
        return new Count(
                surely, Count.less(Count.add(surely, open()), industrialOutstanding() + educationalOutstanding()));
    }

    /** At least so many members there are, by what is listed and declared of each kind. */
    long declaredMembers() {
        return surelyIndustrial() + educational + industrialOutstanding() + educationalOutstanding();
    }
}

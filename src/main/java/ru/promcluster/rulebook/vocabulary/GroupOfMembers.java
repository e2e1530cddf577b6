package ru.promcluster.rulebook.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kinds of member that rules speak of. */
enum GroupOfMembers {
    MEMBERS(
            Condition.NONE,
            null,
            (totals, listed) -> new Count(
                    Math.max(listed.surely(), totals.declaredMembers()),
                    Count.add(listed.possibly(), totals.unlisted()))),
    INDUSTRIAL(Condition.INDUSTRIAL, DeclaredKind.INDUSTRIAL, (totals, listed) -> totals.industrial()),
    PRODUCING(Condition.PRODUCING, null, GroupOfMembers::industrialPart),
    ORGANISING(Condition.ORGANISING, null, GroupOfMembers::industrialPart),
    FINAL(Condition.FINAL, DeclaredKind.FINAL, (totals, listed) -> totals.finalProducers()),
    INTERMEDIATE(
            Condition.INTERMEDIATE,
            null,
            (totals, listed) -> new Count(listed.surely(), totals.mostIntermediateProducers())),
    ANCHOR(Condition.ANCHOR, DeclaredKind.ANCHOR, GroupOfMembers::anchors),
    EDUCATION(Condition.EDUCATION, DeclaredKind.EDUCATION, (totals, listed) -> totals.educational()),
    FINANCIAL(Condition.FINANCIAL_OR_NON_PROFIT, null, (totals, listed) -> totals.financial(listed.surely()));

    @SuppressWarnings("ImmutableEnumChecker") // The functions keep no state; the check cannot see into them.
    private final MemberGroup.Definition definition;

    GroupOfMembers(List<Condition> conditions, @Nullable DeclaredKind declared, MemberGroup.Totals totals) {
        definition = new MemberGroup.Definition(conditions, declared, totals);
    }

    MemberGroup.Definition definition() {
        return definition;
    }

    /** The group with all its conditions but the last; {@code null}: it has none. */
    @Nullable
    GroupOfMembers wider() {
        return switch (definition.conditions().size()) {
            case 0 -> null;
            case 1 -> MEMBERS;
            default -> INDUSTRIAL;
        };
    }

    /** Part of the industrial members; those of unknown kind come in only as far as industrial ones may be left. */
    private static Count industrialPart(RosterTotals totals, MemberGroup.Listed listed) {
        var ofUnknownKind =
                Math.min(Count.add(listed.ofUnknownKind(), totals.unlisted()), totals.mayBeIndustrialBesides());
        return new Count(
                listed.surely() + totals.surelyIndustrialAmong(listed.butForKind()),
                Count.add(listed.possibly() - listed.ofUnknownKind(), ofUnknownKind));
    }

    private static Count anchors(RosterTotals totals, MemberGroup.Listed listed) {
        var declared = totals.declared(DeclaredKind.ANCHOR, listed.surely());
        return declared != null
                ? Count.exactly(declared)
                : new Count(listed.surely(), Count.add(listed.possibly(), totals.unlisted()));
    }
}

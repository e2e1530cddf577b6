package ru.promcluster.rulebook.vocabulary;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.DeclaredTotals;

/** The kinds of member that rules speak of. */
enum GroupOfMembers {
    MEMBERS(
            Condition.NONE,
            null,
            (roster, listed) -> new Count(
                    Math.max(listed.surely(), roster.totals().declaredMembers()),
                    Count.add(listed.possibly(), roster.unlisted()))),
    INDUSTRIAL(
            Condition.INDUSTRIAL,
            new Declared("industrialParticipants", DeclaredTotals::industrialParticipants),
            (roster, listed) -> roster.totals().industrial()),
    PRODUCING(Condition.PRODUCING, null, GroupOfMembers::industrialPart),
    ORGANISING(Condition.ORGANISING, null, GroupOfMembers::industrialPart),
    FINAL(
            Condition.FINAL,
            new Declared("finalProducers", DeclaredTotals::finalProducers),
            (roster, listed) -> roster.totals().finalProducers()),
    INTERMEDIATE(
            Condition.INTERMEDIATE,
            null,
            (roster, listed) -> new Count(listed.surely(), roster.totals().mostIntermediateProducers())),
    ANCHOR(Condition.ANCHOR, new Declared("anchors", DeclaredTotals::anchors), GroupOfMembers::anchors),
    EDUCATION(
            Condition.EDUCATION,
            new Declared("educationalOrganisations", DeclaredTotals::educationalOrganisations),
            (roster, listed) -> roster.totals().educational()),
    FINANCIAL(
            Condition.FINANCIAL_OR_NON_PROFIT,
            null,
            (roster, listed) -> roster.totals().financial(listed.surely()));

    @SuppressWarnings("ImmutableEnumChecker") // The functions keep no state; the check cannot see into them.
    private final MemberGroup.Definition definition;

    GroupOfMembers(List<Condition> conditions, @Nullable Declared declared, MemberGroup.Totals totals) {
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

    /** A declared total that stands in for the number of a group. */
    record Declared(String field, Function<DeclaredTotals, @Nullable Long> reader) {

        String pointer() {
            return "/declared/" + field;
        }

        @Nullable
        Long total(DeclaredTotals totals) {
            return reader.apply(totals);
        }
    }

    /** Part of the industrial members; those of unknown kind come in only as far as industrial ones may be left. */
    private static Count industrialPart(Roster roster, MemberGroup.Listed listed) {
        var ofUnknownKind = Math.min(
                Count.add(listed.ofUnknownKind(), roster.unlisted()),
                roster.totals().mayBeIndustrialBesides());
        return new Count(
                listed.surely() + roster.totals().surelyIndustrialAmong(listed.butForKind()),
                Count.add(listed.possibly() - listed.ofUnknownKind(), ofUnknownKind));
    }

    private static Count anchors(Roster roster, MemberGroup.Listed listed) {
        var declared = roster.usable(roster.declared().anchors(), listed.surely());
        return declared != null
                ? Count.exactly(declared)
                : new Count(listed.surely(), Count.add(listed.possibly(), roster.unlisted()));
    }
}

package ru.promcluster.rulebook.vocabulary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.Participant;
import ru.promcluster.cluster.Roubles;
import ru.promcluster.verdict.Bounds;
import ru.promcluster.verdict.Bounds.End;
import ru.promcluster.verdict.Measure;
import ru.promcluster.verdict.Quotient;

/** What members make and buy for each other, as shares of all they make and buy. */
final class MoneyShares {

    private static final End ALL = End.at(Quotient.of(100));
    private static final End NONE = End.at(Quotient.ZERO);

    private final MemberGroup group;
    private final Roster roster;
    private final List<String> evidence = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    MoneyShares(MemberGroup group) {
        this.group = group;
        this.roster = group.roster();
    }

    /** A part and its whole: two fields of a participant. */
    private record Fields(
            Function<Participant, @Nullable Roubles> part,
            PointerColumn partPointer,
            Function<Participant, @Nullable Roubles> whole,
            PointerColumn wholePointer) {}

    private static final Fields PURCHASES = new Fields(
            Participant::purchasesFromMembers,
            PointerColumn.PURCHASES_FROM_MEMBERS,
            Participant::purchases,
            PointerColumn.PURCHASES);

    private static final Fields OUTPUT = new Fields(
            Participant::outputUsedByMembers, PointerColumn.OUTPUT_USED, Participant::output, PointerColumn.OUTPUT);

    Measure boughtFromMembers() {
        var level = roster.declared().cooperationLevel();
        if (!roster.isComplete() && level != null) {
            return Measure.of(Bounds.exactly(level.percent()), List.of("/declared/cooperationLevel"), List.of());
        }
        var others = group.mayHaveOthers();
        var sums = new ShareOfSums();
        for (int place : group.candidates()) {
            var member = roster.listed().get(place);
            if (group.at(place) == Answer.YES) {
                sums.add(amount(PURCHASES.part, member), amount(PURCHASES.whole, member));
            } else if (others) {
                sums.addOptional(amount(PURCHASES.part, member), amount(PURCHASES.whole, member));
            } else {
                continue;
            }
            note(PURCHASES, member, place);
        }
        if (others) {
            missing.addAll(group.missingOfListed());
        }
        if (roster.hasUnlisted()) {
            noteUnlisted(sums, others);
        }
        if (evidence.isEmpty() && roster.isComplete()) {
            evidence.add("/participants");
        }
        var asked = roster.isComplete() || missing.isEmpty() ? missing : List.of("/declared/cooperationLevel");
        return new Measure(sums.bounds(), evidence, asked, sums.isWholeEmpty());
    }

    private void noteUnlisted(ShareOfSums sums, boolean others) {
        if (others) {
            sums.addUnlisted();
            missing.add("/participants");
        } else {
            evidence.add(group.closedBy());
        }
    }

    private void note(Fields fields, Participant member, int place) {
        note(fields.part.apply(member), fields.partPointer, place);
        note(fields.whole.apply(member), fields.wholePointer, place);
    }

    private void note(@Nullable Roubles amount, PointerColumn column, int place) {
        (amount == null ? missing : evidence).add(column.at(place));
    }

    private static @Nullable BigDecimal amount(Function<Participant, @Nullable Roubles> field, Participant member) {
        var roubles = field.apply(member);
        return roubles == null ? null : roubles.amount();
    }

    /** The member with the least share decides; where there may be no such member, that passes and counts as 100. */
    Measure leastUsedByMembers() {
        var others = group.mayHaveOthers();
        if (!others && group.surely() == 0) {
            return Measure.notApplicable(roster.isComplete() ? List.of("/participants") : declaredTotals());
        }
        End least = null;
        End leastOfSure = ALL;
        boolean nothingMade = false;
        for (int i : group.candidates()) {
            var answer = group.at(i);
            if (answer == Answer.MAYBE && !others) {
                continue;
            }
            var share = share(roster.listed().get(i));
            least = lesser(least, share.lower);
            if (answer == Answer.YES) {
                leastOfSure = lesser(leastOfSure, share.upper);
                nothingMade |= isZero(amount(OUTPUT.whole, roster.listed().get(i)));
            }
            note(OUTPUT, roster.listed().get(i), i);
        }
        if (others && roster.hasUnlisted()) {
            least = NONE;
            missing.add("/participants");
        }
        if (others) {
            missing.addAll(group.missingOfListed());
        }
        var bounds = new Bounds(least == null ? NONE : least, leastOfSure);
        return new Measure(bounds, evidence, missing, nothingMade);
    }

    private static List<String> declaredTotals() {
        return List.of("/declared/industrialParticipants", "/declared/finalProducers");
    }

    private record Range(End lower, End upper) {}

    private static Range share(Participant member) {
        var part = amount(OUTPUT.part, member);
        var whole = amount(OUTPUT.whole, member);
        if (isZero(part) || isZero(whole)) {
            return new Range(NONE, NONE);
        }
        if (part != null && whole != null) {
            var exact = End.at(Quotient.percent(part, whole));
            return new Range(exact, exact);
        }
        return new Range(part == null ? NONE : End.near(Quotient.ZERO), ALL);
    }

    private static boolean isZero(@Nullable BigDecimal amount) {
        return amount != null && amount.signum() == 0;
    }

    private static End lesser(@Nullable End one, End other) {
        if (one == null) {
            return other;
        }
        int order = one.value().compareTo(other.value());
        if (order == 0) {
            return one.reached() ? one : other;
        }
        return order < 0 ? one : other;
    }
}

package ru.promcluster.rulebook.remedy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.Participant;
import ru.promcluster.cluster.Roubles;
import ru.promcluster.rulebook.remedy.step.MemberStep;
import ru.promcluster.rulebook.remedy.step.Newcomer;
import ru.promcluster.verdict.Finding;

/** The purchases that a share of purchases from members rests on, and how far they are from the level that is asked. */
final class Purchases {

    private static final int KOPECKS = 2;

    private final List<Buyer> buyers = new ArrayList<>();
    private final BigDecimal missing;

    /** A member, how much more it can buy from members, and its place in the list. */
    private record Buyer(int place, String id, BigDecimal room) {}

    private Purchases(Finding finding, BigDecimal level, List<Participant> participants) {
        var all = BigDecimal.ZERO;
        var inside = BigDecimal.ZERO;
        for (int place : Pointed.participants(finding, "purchases", "purchasesFromMembers")) {
            var member = participants.get(place);
            var purchases = member.purchases();
            var fromMembers = member.purchasesFromMembers();
            if (purchases != null && fromMembers != null) {
                all = all.add(purchases.amount());
                inside = inside.add(fromMembers.amount());
                buyers.add(new Buyer(place, member.id(), room(purchases, fromMembers)));
            }
        }
        missing = all.signum() == 0
                ? Newcomer.KOPECK
                : all.multiply(level).movePointLeft(2).subtract(inside).setScale(KOPECKS, RoundingMode.CEILING);
    }

    /** Who buys nothing at all can begin with any amount: a kopeck is enough. */
    private static BigDecimal room(Roubles purchases, Roubles fromMembers) {
        return purchases.amount().signum() == 0
                ? Newcomer.KOPECK
                : purchases.amount().subtract(fromMembers.amount());
    }

    /** {@code null}: the finding is not about purchases of members that are known. */
    static @Nullable Purchases of(Finding finding, Situation situation) {
        var level = ForcedSteps.level(finding.requirement());
        if (level == null) {
            return null;
        }
        var listed = Objects.requireNonNullElse(situation.application().participants(), List.<Participant>of());
        var purchases = new Purchases(finding, level, listed);
        return purchases.buyers.isEmpty() ? null : purchases;
    }

    /** Roubles that have to come from members besides, rounded up to kopecks; a kopeck where nothing at all is bought. */
    BigDecimal missing() {
        return missing;
    }

    /** How many have to buy more at least, if those that can buy most do. */
    int needed() {
        var left = missing;
        int number = 0;
        var rooms = buyers.stream()
                .map(Buyer::room)
                .sorted(Comparator.reverseOrder())
                .toList();
        while (left.signum() > 0 && number < rooms.size()) {
            left = left.subtract(rooms.get(number++));
        }
        return Math.max(1, number);
    }

    /** One step each member could take: as much as it can, and no more than is missing. */
    List<MemberStep> steps(Comparator<String> order) {
        return buyers.stream()
                .sorted(Comparator.comparing(Buyer::id, order))
                .filter(buyer -> missing.signum() > 0 && buyer.room.signum() > 0)
                .map(buyer -> (MemberStep) new MemberStep.Buy(buyer.place, buyer.id, missing.min(buyer.room)))
                .toList();
    }
}

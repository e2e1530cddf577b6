package ru.promcluster.explanation.data.total;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.Participant;
import ru.promcluster.cluster.Roubles;
import ru.promcluster.explanation.data.remark.DataCheck;
import ru.promcluster.explanation.data.remark.Occasion;
import ru.promcluster.explanation.data.remark.Remarks;
import ru.promcluster.rulebook.sentence.Slot;
import ru.promcluster.verdict.Unit;

/**
 * A declared level of functional dependency that a complete roster gives differently. The level is that of the criterion:
 * what the manufacturers of the final product buy from members, in per cent of all they buy. A level that is rounded to its
 * last place, up or down, is the same.
 */
public final class CooperationLevel implements DataCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SHOWN_PLACES = 2;

    @Override
    public void look(ClusterApplication application, Occasion occasion, Remarks remarks) {
        var declared = application.declared().cooperationLevel();
        var participants = application.participants();
        if (declared == null || participants == null || application.isRosterPartial()) {
            return;
        }
        var purchases = purchases(participants);
        if (purchases == null || purchases.all().signum() == 0) {
            return;
        }
        var level = declared.percent();
        var difference = purchases
                .fromMembers()
                .multiply(HUNDRED)
                .subtract(purchases.all().multiply(level))
                .abs();
        var lastPlace = BigDecimal.ONE.movePointLeft(Math.max(level.scale(), 0));
        if (difference.compareTo(purchases.all().multiply(lastPlace)) >= 0) {
            remarks.warn(
                    "/declared/cooperationLevel",
                    "declared.differs",
                    Map.of(
                            Slot.LABEL, remarks.phrase("cooperationLevel"),
                            Slot.DECLARED, remarks.number(level, Unit.PERCENT),
                            Slot.LISTED, remarks.number(purchases.level(), Unit.PERCENT)));
        }
    }

    private record Purchases(BigDecimal fromMembers, BigDecimal all) {

        BigDecimal level() {
            return fromMembers.multiply(HUNDRED).divide(all, SHOWN_PLACES, RoundingMode.HALF_UP);
        }
    }

    /** What is bought for the final product; {@code null}: not all of it is known. */
    private static @Nullable Purchases purchases(List<Participant> participants) {
        var fromMembers = BigDecimal.ZERO;
        var all = BigDecimal.ZERO;
        for (var participant : participants) {
            if (!mayMakeFinalProduct(participant)) {
                continue;
            }
            var part = amount(participant.purchasesFromMembers());
            var whole = amount(participant.purchases());
            if (part == null || whole == null || participant.kind() == null || participant.role() == null) {
                return null;
            }
            fromMembers = fromMembers.add(part);
            all = all.add(whole);
        }
        return new Purchases(fromMembers, all);
    }

    private static boolean mayMakeFinalProduct(Participant participant) {
        return participant.isMember()
                && (participant.kind() == null || participant.kind() == Participant.Kind.INDUSTRIAL)
                && participant.role() != Participant.Role.INTERMEDIATE;
    }

    private static @Nullable BigDecimal amount(@Nullable Roubles roubles) {
        return roubles == null ? null : roubles.amount();
    }
}

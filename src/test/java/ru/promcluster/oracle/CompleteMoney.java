package ru.promcluster.oracle;

import java.math.BigDecimal;
import java.util.List;
import ru.promcluster.cluster.Participant.Role;
import ru.promcluster.cluster.Roubles;

/** Roles, amounts and jobs of the industrial members of a made application. */
final class CompleteMoney {

    private static final BigDecimal KOPECK = new BigDecimal("0.01");

    private final Draw draw;
    private final List<ParticipantFacts> industrial;

    CompleteMoney(Draw draw, List<ParticipantFacts> industrial) {
        this.draw = draw;
        this.industrial = industrial;
    }

    void choose() {
        chooseRoles();
        chooseOutput();
        choosePurchases();
        chooseJobs();
    }

    private void chooseRoles() {
        int finals = switch (draw.between(0, 9)) {
            case 0 -> 0;
            case 1 -> industrial.size();
            default -> draw.between(1, Math.max(1, industrial.size() / 3));
        };
        for (int i = 0; i < industrial.size(); i++) {
            industrial.get(i).role = i < finals ? Role.FINAL : Role.INTERMEDIATE;
        }
    }

    /** All sell enough to members, but for one perhaps, which lies at the figure, a kopeck below it, or low. */
    private void chooseOutput() {
        int level = draw.number(20, 50, 60);
        for (var member : industrial) {
            setOutput(member, draw.between(1, 10_000) * 10_000L, draw.between(level, 100), BigDecimal.ZERO);
        }
        if (industrial.isEmpty()) {
            return;
        }
        var last = industrial.get(industrial.size() - 1);
        switch (draw.between(0, 5)) {
            case 0 -> setOutput(last, 1_000_000, level, BigDecimal.ZERO);
            case 1 -> setOutput(last, 1_000_000, level, KOPECK);
            case 2 -> setOutput(last, 0, 0, BigDecimal.ZERO);
            case 3 -> setOutput(last, 1_000_000, draw.between(0, 60), BigDecimal.ZERO);
            default -> {}
        }
    }

    private static void setOutput(ParticipantFacts member, long output, int level, BigDecimal less) {
        member.output = Roubles.of(output);
        member.outputUsedByMembers =
                new Roubles(BigDecimal.valueOf(output / 100 * level).subtract(less));
    }

    /** Each buys the same share inside, so that the whole lies at it; or a kopeck less; or anything; or nothing. */
    private void choosePurchases() {
        int mode = draw.between(0, 9);
        int level = mode <= 6 ? draw.number(10, 20) : 0;
        for (var member : industrial) {
            long purchases = mode == 9 ? 0 : draw.between(1, 10_000) * 10_000L;
            member.purchases = Roubles.of(purchases);
            int share = mode <= 6 ? level : draw.between(0, 45);
            member.purchasesFromMembers = Roubles.of(purchases / 100 * share);
        }
        if (mode <= 2 && !industrial.isEmpty()) {
            var first = industrial.get(0);
            var inside = Known.fact(first.purchasesFromMembers, "purchasesFromMembers")
                    .amount();
            first.purchasesFromMembers = new Roubles(mode == 0 ? inside.subtract(KOPECK) : inside.add(KOPECK));
        }
    }

    private void chooseJobs() {
        int mode = draw.between(0, 9);
        for (var member : industrial) {
            long half = mode == 9 ? 0 : draw.between(0, 200);
            member.jobs = 2 * half;
            member.highProductivityJobs = mode <= 4 ? half : draw.between(0, 2 * half);
            member.valueAdded = draw.roubles(draw.chance(10) ? -50_000_000 : 0, 500_000_000);
        }
        for (var member : industrial) {
            long high = Known.fact(member.highProductivityJobs, "highProductivityJobs");
            if (mode <= 1 && high > 0) {
                member.highProductivityJobs = high - 1;
                return;
            }
        }
    }
}

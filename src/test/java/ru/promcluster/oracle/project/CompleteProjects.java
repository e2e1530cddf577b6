package ru.promcluster.oracle.project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import ru.promcluster.cluster.JointProject;
import ru.promcluster.cluster.Participant;
import ru.promcluster.cluster.Roubles;
import ru.promcluster.oracle.Draw;
import ru.promcluster.oracle.measure.Rosters;

/** Joint projects in which every fact is known; in most applications all are in order but one, which may not be. */
public final class CompleteProjects {

    private static final BigDecimal KOPECK = new BigDecimal("0.01");

    private final Draw draw;
    private final List<String> ids;
    private final List<String> members;

    private CompleteProjects(Draw draw, List<Participant> roster) {
        this.draw = draw;
        ids = roster.stream().map(Participant::id).toList();
        members = List.copyOf(Rosters.members(roster));
    }

    public static List<JointProject> drawn(Draw draw, List<Participant> roster) {
        var complete = new CompleteProjects(draw, roster);
        int count = draw.number(0, 1, 1, 2, 3, 4);
        var projects = new ArrayList<JointProject>();
        for (int i = 1; i < count; i++) {
            projects.add(complete.inOrder("j" + i).project());
        }
        if (count > 0) {
            projects.add(complete.perhapsNot().project());
        }
        draw.shuffle(projects);
        return projects;
    }

    private ProjectFacts inOrder(String id) {
        var facts = new ProjectFacts(id);
        facts.initiator = draw.oneOf(members.isEmpty() ? ids : members);
        facts.participants =
                members.isEmpty() ? List.of() : List.of(facts.initiator, draw.oneOf(members), members.get(0));
        long costs = draw.between(1, 9) * 100_000_000L;
        facts.eligibleCosts = Roubles.of(costs);
        facts.subsidyRequested = Roubles.of(costs / 100 * draw.between(0, 30));
        facts.value = Roubles.of(draw.between(1, 90) * 1_000_000_000L);
        facts.ownFunds = Roubles.of(facts.value.amount().longValueExact() / 100 * draw.between(20, 110));
        facts.loan = Roubles.of(draw.between(2, 100) * 1_000_000_000L);
        facts.importSubstituting = true;
        facts.inProgramme = true;
        facts.passport = true;
        return facts;
    }

    private ProjectFacts perhapsNot() {
        var facts = inOrder("last");
        facts.importSubstituting = draw.chance(70);
        facts.inProgramme = draw.chance(70);
        if (draw.chance(40)) {
            facts.initiator = draw.oneOf(ids);
        }
        if (draw.chance(40)) {
            facts.participants = draw.chance(30) ? List.of() : List.of(draw.oneOf(ids), draw.oneOf(ids));
        }
        if (draw.chance(70)) {
            atTheShare(facts);
        }
        if (draw.chance(30)) {
            facts.eligibleCosts = roubles("1000000000");
            facts.subsidyRequested = roubles(draw.oneOf("299999999.99", "300000000", "300000000.01"));
        }
        if (draw.chance(60)) {
            facts.loan = roubles(
                    draw.oneOf("0", "1999999999.99", "2000000000", "100000000000", "100000000000.01", "150000000000"));
        }
        if (draw.chance(60)) {
            facts.value = roubles(draw.oneOf("0", "1000000000"));
            facts.ownFunds = roubles(draw.oneOf("0", "199999999.99", "200000000", "2000000000"));
        }
        return facts;
    }

    /** At 30 or 50 per cent, a kopeck more or less, or over costs of nothing. */
    private void atTheShare(ProjectFacts facts) {
        long costs = draw.chance(15) ? 0 : 100_000_000L;
        var asked = BigDecimal.valueOf(draw.chance(15) ? 0 : draw.number(30, 50) * 1_000_000L);
        facts.eligibleCosts = Roubles.of(costs);
        facts.subsidyRequested = new Roubles(
                switch (draw.between(0, 2)) {
                    case 0 -> asked;
                    case 1 -> asked.add(KOPECK);
                    default -> asked.subtract(KOPECK).max(BigDecimal.ZERO);
                });
    }

    private static Roubles roubles(String amount) {
        return new Roubles(new BigDecimal(amount));
    }
}

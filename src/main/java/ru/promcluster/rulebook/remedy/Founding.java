package ru.promcluster.rulebook.remedy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import ru.promcluster.cluster.Participant;
import ru.promcluster.verdict.Finding;

/** How many members have to become founders of the specialised organisation. */
final class Founding {

    private Founding() {}

    /** At least one; as many as the level asks for among the members that are listed. */
    static int needed(Finding finding, Situation situation) {
        var level = ForcedSteps.level(finding.requirement());
        long members = 0;
        long open = 0;
        for (var member : Objects.requireNonNullElse(situation.application().participants(), List.<Participant>of())) {
            members += member.isMember() ? 1 : 0;
            open += member.isMember() && !Boolean.TRUE.equals(member.foundsOrganisation()) ? 1 : 0;
        }
        if (level == null) {
            return 1;
        }
        var wanted = level.multiply(BigDecimal.valueOf(members))
                .movePointLeft(2)
                .setScale(0, RoundingMode.CEILING)
                .subtract(BigDecimal.valueOf(members - open));
        return Math.max(1, wanted.intValue());
    }
}

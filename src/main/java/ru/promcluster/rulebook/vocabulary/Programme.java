package ru.promcluster.rulebook.vocabulary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.DevelopmentProgramme;
import ru.promcluster.verdict.Bounds;
import ru.promcluster.verdict.Measure;

/** The development programme of the cluster, on one day. */
public final class Programme {

    private static final String APPROVED = "/programme/approvedOn";
    private static final String UNTIL = "/programme/validUntil";

    private final @Nullable DevelopmentProgramme programme;
    private final LocalDate day;

    Programme(@Nullable DevelopmentProgramme programme, LocalDate day) {
        this.programme = programme;
        this.day = day;
    }

    /** It is approved by the day and has not expired; without a last day it does not expire. */
    public Measure inForce() {
        if (programme == null) {
            return Measure.yesOrNo(null, APPROVED);
        }
        if (programme.absent()) {
            return Measure.of(Bounds.exactly(0), List.of("/programme"), List.of());
        }
        if (programme.validUntil() != null && programme.validUntil().isBefore(day)) {
            return Measure.yesOrNo(false, UNTIL);
        }
        var approved = programme.approvedOn();
        if (approved == null) {
            return Measure.yesOrNo(null, APPROVED);
        }
        var inForce = !approved.isAfter(day);
        var evidence = inForce && programme.validUntil() != null ? List.of(APPROVED, UNTIL) : List.of(APPROVED);
        return Measure.of(Bounds.exactly(inForce ? 1 : 0), evidence, List.of());
    }
}

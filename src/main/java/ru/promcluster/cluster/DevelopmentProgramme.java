package ru.promcluster.cluster;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The development programme of the cluster (программа развития).
 *
 * @param absent the application says that there is none; then nothing else is given
 * @param approvedOn absent: not known whether it is approved
 * @param validUntil its last day; absent: it does not expire
 */
public record DevelopmentProgramme(
        boolean absent,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate validUntil,
        @Nullable List<Section> sections) {

    /** There is no programme: known, not missing. */
    public static final DevelopmentProgramme NONE = new DevelopmentProgramme(true, null, null, null);

    public DevelopmentProgramme {
        sections = sections == null ? null : List.copyOf(sections);
    }

    /** What a programme has to contain (decree 413 of 2024). */
    public enum Section {
        GOALS,
        PROJECTS,
        PARTICIPANTS,
        INFRASTRUCTURE_NEEDS,
        EFFECTS
    }
}

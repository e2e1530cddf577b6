package ru.promcluster.cluster;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The specialised organisation (специализированная организация) that runs the cluster.
 *
 * @param absent the application says that there is none; then nothing else is given
 * @param services the four kinds of support of 488-FZ, article 3, that it gives
 */
public record SpecialisedOrganisation(
        boolean absent,
        @Nullable String name,
        @Nullable String inn,
        @Nullable String region,
        @Nullable Boolean regionalDevelopmentFund,
        @Nullable Boolean agreementsWithMembers,
        @Nullable Boolean inLiquidation,
        @Nullable Boolean bankrupt,
        @Nullable Boolean taxDebt,
        @Nullable List<Service> services) {

    /** There is no such organisation: known, not missing. */
    public static final SpecialisedOrganisation NONE =
            new SpecialisedOrganisation(true, null, null, null, null, null, null, null, null, null);

    public SpecialisedOrganisation {
        services = services == null ? null : List.copyOf(services);
    }

    /** The kinds of support. */
    public enum Service {
        METHODICAL,
        ORGANISATIONAL,
        EXPERT_ANALYTICAL,
        INFORMATIONAL
    }
}

package ru.promcluster.cluster;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An industrial park or an object of technology infrastructure that serves the cluster.
 *
 * @param registered stands in the federal register of such objects
 * @param areaHectares hectares
 * @param powerMegawatts megawatts
 * @param industrialAreaShare per cent of the usable area
 */
public record InfrastructureObject(
        String id,
        @Nullable String name,
        @Nullable Kind kind,
        @Nullable String region,
        @Nullable Boolean registered,
        @Nullable BigDecimal areaHectares,
        @Nullable BigDecimal powerMegawatts,
        @Nullable Share industrialAreaShare,
        @Nullable Boolean managingCompany) {

    /** Two sizes are equal when they are the same number: 8 and 8.0 are. */
    public InfrastructureObject {
        areaHectares = areaHectares == null ? null : areaHectares.stripTrailingZeros();
        powerMegawatts = powerMegawatts == null ? null : powerMegawatts.stripTrailingZeros();
    }

    /** What the object is. */
    public enum Kind {
        INDUSTRIAL_PARK,
        INDUSTRIAL_TECHNOPARK,
        ENGINEERING_CENTRE,
        SHARED_USE_CENTRE,
        TESTING_CENTRE,
        OTHER
    }
}

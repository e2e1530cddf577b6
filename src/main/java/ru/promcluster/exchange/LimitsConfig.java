package ru.promcluster.exchange;

import io.smallrye.config.ConfigMapping;
import java.util.OptionalInt;

/** The limits of one application; what is left out is as in {@link Limits#DEFAULT}. */
@ConfigMapping(prefix = "promcluster.limits")
public interface LimitsConfig {

    OptionalInt maxBytes();

    OptionalInt maxDepth();

    OptionalInt maxParticipants();

    OptionalInt maxContracts();

    OptionalInt maxListElements();

    OptionalInt maxTextLength();

    OptionalInt maxViolations();

    /**
     * The limits as configured.
     *
     * @throws IllegalArgumentException a limit is below 1
     */
    static Limits limits(LimitsConfig config) {
        return new Limits(
                config.maxBytes().orElse(Limits.DEFAULT.maxBytes()),
                config.maxDepth().orElse(Limits.DEFAULT.maxDepth()),
                config.maxParticipants().orElse(Limits.DEFAULT.maxParticipants()),
                config.maxContracts().orElse(Limits.DEFAULT.maxContracts()),
                config.maxListElements().orElse(Limits.DEFAULT.maxListElements()),
                config.maxTextLength().orElse(Limits.DEFAULT.maxTextLength()),
                config.maxViolations().orElse(Limits.DEFAULT.maxViolations()));
    }
}

package ru.promcluster.policy.simulation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

/** When a change of the rules has to be argued for. */
@ConfigMapping(prefix = "promcluster.simulation")
public interface SimulationConfig {

    /** Per cent of the applications whose verdict may change without a written reason. */
    @WithDefault("5")
    BigDecimal reasonAboveShare();
}

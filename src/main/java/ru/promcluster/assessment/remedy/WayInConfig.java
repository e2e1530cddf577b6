package ru.promcluster.assessment.remedy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import ru.promcluster.rulebook.remedy.SearchLimits;

/** How far a way in is searched for. */
@ConfigMapping(prefix = "promcluster.way-in")
public interface WayInConfig {

    /** The most steps a set may have. */
    @WithDefault("60")
    int steps();

    /** The most changed applications that are judged for one; fewer where the application is very large. */
    @WithDefault("50000")
    int candidates();

    /**
     * The limits as configured.
     *
     * @throws IllegalArgumentException a limit is below 1
     */
    static SearchLimits limits(WayInConfig config) {
        return new SearchLimits(config.steps(), config.candidates());
    }
}

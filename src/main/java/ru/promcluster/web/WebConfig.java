package ru.promcluster.web;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** What stands before the service. */
@ConfigMapping(prefix = "promcluster.web")
public interface WebConfig {

    /**
     * The header in which a reverse proxy says who has signed in. The proxy must set it itself and let none through.
     * Absent: nobody signs in.
     */
    Optional<String> userHeader();
}

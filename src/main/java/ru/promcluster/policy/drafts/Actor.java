package ru.promcluster.policy.drafts;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import ru.promcluster.history.publication.Publishing;

/**
 * Who does something, and when.
 *
 * @param at to the microsecond
 */
public record Actor(String name, Instant at) {

    public Actor {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    Publishing.By publishing() {
        return new Publishing.By(name, at);
    }
}

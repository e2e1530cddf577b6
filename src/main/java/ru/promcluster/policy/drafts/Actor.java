package ru.promcluster.policy.drafts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import ru.promcluster.history.publication.Publishing;
import ru.promcluster.history.publication.Signing;

/**
 * Who does something, and when.
 *
 * @param at to the microsecond
 */
public record Actor(String name, Instant at) {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    public Actor {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** The day in Moscow. */
    public LocalDate today() {
        return at.atZone(MOSCOW).toLocalDate();
    }

    Publishing.By publishing(Signing signing) {
        return new Publishing.By(name, at, signing);
    }
}

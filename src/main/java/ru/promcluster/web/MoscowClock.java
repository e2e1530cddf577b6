package ru.promcluster.web;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The clock of the service: editions begin at midnight in Moscow, wherever the machine stands. */
public final class MoscowClock {

    /** Days of the API are days there. */
    public static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private MoscowClock() {}

    @Produces
    @Singleton
    static Clock clock() {
        return Clock.system(MOSCOW);
    }
}

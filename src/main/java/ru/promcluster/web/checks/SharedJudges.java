package ru.promcluster.web.checks;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import ru.promcluster.assessment.StreamJudges;

/** The judging threads that all streams of the service share. */
final class SharedJudges {

    @Produces
    @Singleton
    StreamJudges judges(ChecksConfig config) {
        return new StreamJudges(
                config.streamJudges().orElse(Runtime.getRuntime().availableProcessors()));
    }

    void close(@Disposes StreamJudges judges) {
        judges.close();
    }
}

package ru.promcluster.web.checks;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import ru.promcluster.assessment.Outcome;

/** Counts checks and times those of single applications, by ruleset and verdict and by nothing that names an applicant. */
@Singleton
final class CheckMetrics {

    private final MeterRegistry registry;

    CheckMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    <T> T timed(String ruleset, Supplier<T> check) {
        var timer = Timer.builder("promcluster.check")
                .description("Time to judge one application and explain the verdict")
                .tag("ruleset", ruleset)
                .register(registry);
        var sample = Timer.start(registry);
        try {
            return check.get();
        } finally {
            sample.stop(timer);
        }
    }

    /**
     * Counts a verdict, or a refusal: unreadable, or no edition on its day.
     *
     * @param asked the ruleset asked for; a verdict counts for the one that gave it
     */
    void count(String asked, Outcome outcome) {
        var assessment = outcome instanceof Outcome.Assessed assessed ? assessed.assessment() : null;
        Counter.builder("promcluster.checks")
                .description("Applications checked, alone or in a stream, by verdict; REFUSED: not judged")
                .tag(
                        "ruleset",
                        assessment == null ? asked : assessment.ruleset().id())
                .tag(
                        "verdict",
                        assessment == null ? "REFUSED" : assessment.verdict().name())
                .register(registry)
                .increment();
    }
}

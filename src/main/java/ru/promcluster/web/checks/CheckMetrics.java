package ru.promcluster.web.checks;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import ru.promcluster.assessment.Outcome;

/** Counts and times the checks of single applications, by ruleset and verdict and by nothing that names an applicant. */
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

    /** Counts a verdict, or a refusal of an application that has no edition on its day. */
    void count(String ruleset, Outcome outcome) {
        var verdict = outcome instanceof Outcome.Assessed assessed
                ? assessed.assessment().verdict().name()
                : "REFUSED";
        Counter.builder("promcluster.checks")
                .description("Single applications checked, by verdict; REFUSED: no edition on the day")
                .tag("ruleset", ruleset)
                .tag("verdict", verdict)
                .register(registry)
                .increment();
    }
}

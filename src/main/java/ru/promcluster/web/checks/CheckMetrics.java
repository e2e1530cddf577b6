package ru.promcluster.web.checks;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import ru.promcluster.assessment.Outcome;

/** Counts checks and times those of single applications, by ruleset and verdict and by nothing that names an applicant. */
@Singleton
final class CheckMetrics {

    private final MeterRegistry registry;
    /** To look a counter up in the registry takes a description of it, for every line of a stream. */
    private final Map<Counted, Counter> counters = new ConcurrentHashMap<>();

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
        var counted = assessment == null
                ? new Counted(asked, "REFUSED")
                : new Counted(assessment.ruleset().id(), assessment.verdict().name());
        counters.computeIfAbsent(counted, this::counter).increment();
    }

    private Counter counter(Counted counted) {
        return Counter.builder("promcluster.checks")
                .description("Applications checked, alone or in a stream, by verdict; REFUSED: not judged")
                .tag("ruleset", counted.ruleset())
                .tag("verdict", counted.verdict())
                .register(registry);
    }

    /** What is counted apart. */
    private record Counted(String ruleset, String verdict) {}
}

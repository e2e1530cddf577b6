package ru.promcluster.web.security;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** How often each of many may do something: so many times a minute, all of them at once if need be. */
public final class Allowances {

    /** Whoever was not heard of for longest is forgotten, and has his whole allowance again. */
    private static final int MOST_KNOWN = 10_000;

    private final long perMinute;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true);

    /** @param perMinute how often, from 1 */
    public Allowances(long perMinute) {
        if (perMinute < 1) {
            throw new IllegalArgumentException("An allowance of " + perMinute + " a minute is none");
        }
        this.perMinute = perMinute;
    }

    /**
     * Takes one.
     *
     * @return empty: it may be done; else how long to wait for the next
     */
    public Optional<Duration> take(String who) {
        var probe = bucket(who).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** Gives one back that was taken. */
    public void giveBack(String who) {
        bucket(who).addTokens(1);
    }

    private Bucket bucket(String who) {
        synchronized (buckets) {
            var bucket = buckets.computeIfAbsent(who, any -> drawn());
            if (buckets.size() > MOST_KNOWN) {
                var eldest = buckets.keySet().iterator();
                eldest.next();
                eldest.remove();
            }
            return bucket;
        }
    }

    private Bucket drawn() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}

package ru.promcluster.bulk;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import ru.promcluster.history.jobs.Job;

/**
 * Counts how often jobs broke down on this node without getting on in between: a database may be away for a moment, but
 * what breaks at the same place again and again is given up instead of tried for ever.
 */
final class Breakdowns {

    private static final int PATIENCE = 3;

    private final Map<String, Place> places = new ConcurrentHashMap<>();

    private record Place(long chunks, int times) {}

    /**
     * It broke down once more.
     *
     * @param job as it was when it was taken
     * @return whether to give it up
     */
    boolean isHopeless(Job job) {
        long chunks = job.progress().chunks();
        var place = places.merge(
                job.id(),
                new Place(chunks, 1),
                (before, now) -> before.chunks == chunks ? new Place(chunks, before.times + 1) : now);
        return place.times >= PATIENCE;
    }

    /** It is over, or another's. */
    void forget(Job job) {
        places.remove(job.id());
    }
}

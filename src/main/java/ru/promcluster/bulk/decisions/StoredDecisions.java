package ru.promcluster.bulk.decisions;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.results.Decisions;
import ru.promcluster.history.jobs.JobDecisions;

/**
 * The decisions on the applications of a job as they are stored, read some at a time, so that memory does not grow with
 * them. For one thread.
 */
public final class StoredDecisions implements Decisions {

    private static final int AT_ONCE = 1_000;

    private final JobDecisions decisions;
    private final String job;
    private final Map<Long, Decided> held = new HashMap<>();
    /** What is held is all there is from the one number to the other. */
    private long from = 1;

    private long until;

    public StoredDecisions(JobDecisions decisions, String job) {
        this.decisions = decisions;
        this.job = job;
    }

    @Override
    public @Nullable Decided of(long number) {
        if (number < from || number > until) {
            read(number);
        }
        return held.get(number);
    }

    private void read(long number) {
        held.clear();
        var some = decisions.latest(job, number, AT_ONCE);
        some.forEach(each -> held.put(each.number(), new Decided(each.decision(), each.reason())));
        from = number;
        until = some.size() < AT_ONCE
                ? Long.MAX_VALUE
                : some.get(some.size() - 1).number();
    }
}

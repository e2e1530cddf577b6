package ru.promcluster.policy.simulation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import ru.promcluster.policy.worker.RuleWorkers;

/** Applications in batches as workers take them; memory does not grow with their number. */
final class Batches implements Iterator<List<KnownApplication>> {

    private final Iterator<KnownApplication> applications;
    private final int applicationsAtOnce;
    private final int bytesAtOnce;

    Batches(Iterable<KnownApplication> applications, RuleWorkers workers) {
        this.applications = applications.iterator();
        applicationsAtOnce = workers.applicationsAtOnce();
        bytesAtOnce = workers.bytesAtOnce();
    }

    @Override
    public boolean hasNext() {
        return applications.hasNext();
    }

    @Override
    public List<KnownApplication> next() {
        var batch = new ArrayList<KnownApplication>();
        int bytes = 0;
        do {
            var next = applications.next();
            batch.add(next);
            bytes += next.json().length;
        } while (applications.hasNext() && batch.size() < applicationsAtOnce && bytes < bytesAtOnce);
        return batch;
    }
}

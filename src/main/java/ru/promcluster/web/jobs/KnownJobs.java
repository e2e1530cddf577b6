package ru.promcluster.web.jobs;

import jakarta.inject.Singleton;
import ru.promcluster.history.jobs.Job;
import ru.promcluster.history.jobs.JobArchive;
import ru.promcluster.web.DecisionId;
import ru.promcluster.web.RequestRefused;
import ru.promcluster.web.Requester;

/** Finds the jobs that requests name and may see; an id that cannot be one is not looked up. */
@Singleton
final class KnownJobs {

    private final JobArchive jobs;
    private final Requester requester;

    KnownJobs(JobArchive jobs, Requester requester) {
        this.jobs = jobs;
        this.requester = requester;
    }

    /**
     * The job of that id.
     *
     * @throws RequestRefused there is none
     */
    Job job(String id) {
        return DecisionId.isOne(id) ? jobs.find(id, requester.access()).orElseThrow(() -> unknown(id)) : refuse(id);
    }

    /**
     * The same, once it is over.
     *
     * @throws RequestRefused there is none, or it is still under way
     */
    Job overJob(String id) {
        var job = job(id);
        if (!job.state().isOver()) {
            throw new RequestRefused(JobProblems.notOver(job));
        }
        return job;
    }

    private static Job refuse(String id) {
        throw unknown(id);
    }

    private static RequestRefused unknown(String id) {
        return new RequestRefused(JobProblems.unknown(id));
    }
}

package ru.promcluster.history.jobs;

/** Another worker has taken the job over: what this one has not written is not wanted. */
public final class LeaseLostException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LeaseLostException(JobLease lease) {
        super("Lease " + lease.number() + " of job " + lease.job().id() + " is lost");
    }
}

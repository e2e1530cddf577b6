package ru.promcluster.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import ru.promcluster.assessment.Order;
import ru.promcluster.assessment.StoredRulebooks;
import ru.promcluster.exchange.ApplicationSource;
import ru.promcluster.exchange.file.Opening;
import ru.promcluster.history.jobs.JobContents;
import ru.promcluster.history.jobs.JobDesk;
import ru.promcluster.history.jobs.JobLease;
import ru.promcluster.history.jobs.JobState;
import ru.promcluster.history.jobs.LeaseLostException;

/** Works on one job after the other, and goes on where another worker, or this one before a crash, left off. */
@ApplicationScoped
class JobWorker {

    private static final Logger LOG = Logger.getLogger(JobWorker.class);

    private final JobDesk desk;
    private final JobContents contents;
    private final StoredRulebooks rulebooks;
    private final JobSources sources;
    private final JobsConfig config;

    JobWorker(JobDesk desk, JobContents contents, StoredRulebooks rulebooks, JobSources sources, JobsConfig config) {
        this.desk = desk;
        this.contents = contents;
        this.rulebooks = rulebooks;
        this.sources = sources;
        this.config = config;
    }

    /**
     * Takes a job, if there is one, and works on it to its end.
     *
     * @param holder name of this node
     * @param closing whether the service stops: then the job is given back
     * @return whether there was one
     */
    boolean workOnce(String holder, BooleanSupplier closing) {
        var taken = desk.take(holder, config.lease());
        taken.ifPresent(lease -> work(lease, closing));
        return taken.isPresent();
    }

    private void work(JobLease lease, BooleanSupplier closing) {
        var job = lease.job();
        LOG.infof(
                "Job %s: %d applications are judged, going on",
                job.id(), job.progress().read());
        try (var heartbeat = Heartbeat.start(desk, lease, config)) {
            try {
                judge(lease, () -> heartbeat.isToStop() || closing.getAsBoolean());
            } catch (StoppedException e) {
                stopped(lease, heartbeat);
            }
        } catch (LeaseLostException e) {
            LOG.infof("Job %s has been taken over by another worker", job.id());
        } catch (RuntimeException | IOException e) {
            LOG.errorf(e, "Job %s broke down; it is taken up again when its lease runs out", job.id());
        }
    }

    private void stopped(JobLease lease, Heartbeat heartbeat) {
        if (heartbeat.isCancelled()) {
            desk.finish(lease, JobState.CANCELLED, JobEnds.NOTHING);
        } else {
            desk.letGo(lease);
        }
    }

    private void judge(JobLease lease, BooleanSupplier stopped) throws IOException {
        var job = lease.job();
        try (var folder = WorkFolder.in(config.workDirectory())) {
            var file = folder.path().resolve("file");
            contents.copyFile(job.id(), file);
            var opening = sources.open(file, job.order(), folder.path());
            if (opening instanceof Opening.Refused refused) {
                desk.finish(
                        lease,
                        JobState.FAILED,
                        JobEnds.refused(refused.problem(), job.order().language()));
            } else if (opening instanceof Opening.Opened opened) {
                try (var source = opened.source()) {
                    run(lease, source, stopped);
                    desk.finish(
                            lease,
                            JobState.DONE,
                            JobEnds.done(source.faults(), job.order().language()));
                }
            }
        }
    }

    private void run(JobLease lease, ApplicationSource source, BooleanSupplier stopped) throws IOException {
        var job = lease.job();
        var order = job.order();
        var judge = new ChunkJudge(
                ids -> rulebooks.assessor(order.rulesetSha256(), ids),
                new Order(order.rulesetId(), order.asOf(), order.today(), order.language()),
                job.id());
        source.skip(job.progress().read());
        new BulkRun(judge, BulkRun.Pace.of(config))
                .run(source, job.progress().chunks(), chunk -> desk.append(lease, chunk), stopped);
    }
}

package ru.promcluster.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import ru.promcluster.assessment.Order;
import ru.promcluster.assessment.Outcome;
import ru.promcluster.assessment.StoredRulebooks;
import ru.promcluster.exchange.ApplicationSource;
import ru.promcluster.exchange.source.Opening;
import ru.promcluster.history.jobs.Job;
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
    private final Breakdowns breakdowns = new Breakdowns();

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
                breakdowns.forget(job);
            } catch (StoppedException e) {
                stopped(lease, heartbeat);
            }
        } catch (LeaseLostException e) {
            LOG.infof("Job %s has been taken over by another worker", job.id());
        } catch (RuntimeException | IOException | SQLException e) {
            LOG.errorf(e, "Job %s broke down", job.id());
            brokeDown(lease);
        }
    }

    /** It is taken up again when its lease runs out, unless that has been of no use. */
    private void brokeDown(JobLease lease) {
        var job = lease.job();
        if (breakdowns.isHopeless(job)) {
            breakdowns.forget(job);
            var problem = Outcome.ourMistake().problem();
            desk.finish(
                    lease, JobState.FAILED, JobEnds.refused(problem, job.order().language()));
        }
    }

    private void stopped(JobLease lease, Heartbeat heartbeat) {
        if (heartbeat.isCancelled()) {
            desk.finish(lease, JobState.CANCELLED, JobEnds.NOTHING);
        } else {
            desk.letGo(lease);
        }
    }

    private void judge(JobLease lease, BooleanSupplier stopped) throws IOException, SQLException {
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
                finish(lease, opened.source(), () -> again(file, job, folder.path()), stopped);
            }
        }
    }

    private interface SecondLook {
        ApplicationSource open() throws IOException;
    }

    private void finish(JobLease lease, ApplicationSource opened, SecondLook secondLook, BooleanSupplier stopped)
            throws IOException, SQLException {
        try (var source = opened) {
            run(lease, source, stopped);
            byte[] notes;
            try (var again = secondLook.open();
                    var facts = contents.crossFacts()) {
                notes = new CrossChecks(facts).notes(again, stopped);
            }
            var language = lease.job().order().language();
            desk.finish(lease, JobState.DONE, JobEnds.done(source.faults(), notes, language));
        }
    }

    /** What could be opened once can be opened again. */
    private ApplicationSource again(Path file, Job job, Path folder) throws IOException {
        return ((Opening.Opened) sources.open(file, job.order(), folder)).source();
    }

    private void run(JobLease lease, ApplicationSource source, BooleanSupplier stopped) throws IOException {
        var job = lease.job();
        var order = job.order();
        var judge = new ChunkJudge(
                ids -> rulebooks.quickAssessor(order.rulesetSha256(), order.publication(), ids),
                new Order(order.rulesetId(), order.asOf(), order.today(), order.language()),
                job.id());
        source.skip(job.progress().read());
        new BulkRun(judge, BulkRun.Pace.of(config))
                .run(source, job.progress().chunks(), chunk -> desk.append(lease, chunk), stopped);
    }
}

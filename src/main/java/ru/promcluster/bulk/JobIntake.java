package ru.promcluster.bulk;

import com.github.f4b6a3.ulid.UlidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import ru.promcluster.exchange.Sha256;
import ru.promcluster.history.RulesetArchive;
import ru.promcluster.history.jobs.Job;
import ru.promcluster.history.jobs.JobArchive;
import ru.promcluster.history.jobs.JobFile;
import ru.promcluster.history.jobs.JobOrder;
import ru.promcluster.rulebook.Ruleset;

/** Takes jobs in: what it has answered for is on disk with its file and its rules. */
@ApplicationScoped
public class JobIntake {

    private final JobArchive jobs;
    private final RulesetArchive rulesets;
    private final JobWorkers workers;

    JobIntake(JobArchive jobs, RulesetArchive rulesets, JobWorkers workers) {
        this.jobs = jobs;
        this.rulesets = rulesets;
        this.workers = workers;
    }

    /** What came of handing a job in. */
    public sealed interface Intake {

        /**
         * It is taken in.
         *
         * @param isNew whether by this call; else by an earlier one with the same key
         */
        record Accepted(Job job, boolean isNew) implements Intake {}

        /** The key was used for something else. */
        record KeyTaken(Job by) implements Intake {}
    }

    /**
     * Takes a job in, or finds the one that was handed in with the same key before.
     *
     * @param ruleset the rules that all its applications are judged by, however long it takes
     */
    public Intake accept(Path path, JobOrder order, Ruleset ruleset) throws IOException {
        var file = JobFile.of(path);
        var digest = digest(order, file);
        var before = keyed(order, digest);
        if (before.isPresent()) {
            return before.get();
        }
        rulesets.keep(ruleset);
        try {
            var job = jobs.accept(UlidCreator.getMonotonicUlid().toString(), order, digest, file);
            workers.ring();
            return new Intake.Accepted(job, true);
        } catch (PersistenceException e) {
            // The same key may have come in by another thread or node meanwhile; else it is a fault of the database.
            return keyed(order, digest).orElseThrow(() -> e);
        }
    }

    private Optional<Intake> keyed(JobOrder order, String digest) {
        var key = order.idempotencyKey();
        return key == null
                ? Optional.empty()
                : jobs.findByKey(order.organisation(), key)
                        .map(keyed -> keyed.orderSha256().equals(digest)
                                ? new Intake.Accepted(keyed.job(), false)
                                : new Intake.KeyTaken(keyed.job()));
    }

    /** What makes two orders the same: not the rules of the moment, or a second try after a change would be refused. */
    private static String digest(JobOrder order, JobFile file) {
        var told = String.join(
                "\n",
                file.sha256(),
                order.fileFormat(),
                order.rulesetId(),
                String.valueOf(order.asOf()),
                order.language().name());
        return Sha256.of(told.getBytes(StandardCharsets.UTF_8));
    }
}

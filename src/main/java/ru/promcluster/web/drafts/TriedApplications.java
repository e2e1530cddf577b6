package ru.promcluster.web.drafts;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import ru.promcluster.bulk.JobApplications;
import ru.promcluster.history.jobs.JobArchive;
import ru.promcluster.history.users.Access;
import ru.promcluster.policy.drafts.KnownApplications;
import ru.promcluster.policy.simulation.KnownApplication;
import ru.promcluster.policy.simulation.SourceApplications;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.web.DecisionId;
import ru.promcluster.web.RequestRefused;

/** The applications that a request wants a draft tried on. */
@Singleton
final class TriedApplications {

    private final KnownApplications known;
    private final JobArchive jobs;
    private final JobApplications files;

    TriedApplications(KnownApplications known, JobArchive jobs, JobApplications files) {
        this.known = known;
        this.jobs = jobs;
        this.files = files;
    }

    /** Which applications. */
    enum Kind {
        /** The filings of the rules, which are published. */
        FILINGS,
        /** Those of kept assessments. */
        KEPT,
        /** The filings, then those that are kept. */
        ALL,
        /** Those of a job's file. */
        JOB
    }

    /** @param job id of the job, for {@link Kind#JOB} */
    record Which(Kind kind, String job) {}

    /**
     * Has them tried.
     *
     * @throws RequestRefused there is no such job
     */
    <T> T on(Which which, RuleFiles rules, String ruleset, Function<Iterable<KnownApplication>, T> trial)
            throws IOException {
        return switch (which.kind()) {
            case FILINGS -> trial.apply(KnownApplication.filings(rules, ruleset));
            case KEPT -> trial.apply(known.kept());
            case ALL -> trial.apply(known.all(rules, ruleset));
            case JOB -> onJob(which.job(), trial);
        };
    }

    /** Whoever may not see whose they are is shown no names afterwards. */
    private <T> T onJob(String id, Function<Iterable<KnownApplication>, T> trial) throws IOException {
        var job = Optional.of(id)
                .filter(DecisionId::isOne)
                .flatMap(known -> jobs.find(known, Access.ALL))
                .orElseThrow(() -> new RequestRefused(DraftRequestProblems.noJob(id)));
        return files.read(
                job,
                source -> trial.apply(() -> new SourceApplications(job.order().fileName(), false, source)));
    }
}

package ru.promcluster.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.function.Function;
import ru.promcluster.exchange.ApplicationSource;
import ru.promcluster.exchange.Refused;
import ru.promcluster.exchange.source.Opening;
import ru.promcluster.history.jobs.Job;
import ru.promcluster.history.jobs.JobContents;

/** The applications of a job's file, to be read once more. */
@ApplicationScoped
public class JobApplications {

    private final JobContents contents;
    private final JobSources sources;
    private final JobsConfig config;

    JobApplications(JobContents contents, JobSources sources, JobsConfig config) {
        this.contents = contents;
        this.sources = sources;
        this.config = config;
    }

    /**
     * Reads them one after the other.
     *
     * @throws Refused the file cannot be used, as the job has found too
     */
    public <T> T read(Job job, Function<ApplicationSource, T> reader) throws IOException {
        try (var folder = WorkFolder.in(config.workDirectory())) {
            var file = folder.path().resolve("file");
            contents.copyFile(job.id(), file);
            var opening = sources.open(file, job.order(), folder.path());
            if (opening instanceof Opening.Refused refused) {
                throw new Refused(refused.problem());
            }
            try (var source = ((Opening.Opened) opening).source()) {
                return reader.apply(source);
            }
        }
    }
}

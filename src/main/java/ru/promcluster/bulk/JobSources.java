package ru.promcluster.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import ru.promcluster.exchange.Limits;
import ru.promcluster.exchange.LimitsConfig;
import ru.promcluster.exchange.file.ApplicationFiles;
import ru.promcluster.exchange.file.FileFormat;
import ru.promcluster.exchange.file.Opening;
import ru.promcluster.history.jobs.JobOrder;

/** Opens the files of jobs with the limits that are configured. */
@ApplicationScoped
class JobSources {

    private final Limits limits;

    JobSources(LimitsConfig limits) {
        this.limits = LimitsConfig.limits(limits);
    }

    Opening open(Path file, JobOrder order, Path spoolDirectory) throws IOException {
        var format = FileFormat.valueOf(order.fileFormat().toUpperCase(Locale.ROOT));
        return ApplicationFiles.open(file, order.fileName(), format, limits, spoolDirectory);
    }
}

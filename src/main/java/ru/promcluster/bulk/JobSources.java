package ru.promcluster.bulk;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import ru.promcluster.exchange.Limits;
import ru.promcluster.exchange.LimitsConfig;
import ru.promcluster.exchange.source.ApplicationFiles;
import ru.promcluster.exchange.source.FileFormat;
import ru.promcluster.exchange.source.Opening;
import ru.promcluster.exchange.table.TableApplications;
import ru.promcluster.exchange.table.cell.TableLimits;
import ru.promcluster.exchange.table.cell.TableLimitsConfig;
import ru.promcluster.history.jobs.JobOrder;

/** Opens the files of jobs with the limits that are configured. */
@ApplicationScoped
@Startup // so that a limit that is none stops the start and not the first job
class JobSources {

    private final Limits limits;
    private final TableLimits tableLimits;

    JobSources(LimitsConfig limits, TableLimitsConfig tableLimits) {
        this.limits = LimitsConfig.limits(limits);
        this.tableLimits = TableLimitsConfig.limits(tableLimits);
    }

    /**
     * Opens a file.
     *
     * @param spoolFolder where rows of tables are put aside
     */
    Opening open(Path file, JobOrder order, Path spoolFolder) throws IOException {
        var format = FileFormat.valueOf(order.fileFormat().toUpperCase(Locale.ROOT));
        var files = new ApplicationFiles(new TableApplications.Settings(limits, tableLimits, spoolFolder));
        return files.open(file, order.fileName(), format);
    }
}

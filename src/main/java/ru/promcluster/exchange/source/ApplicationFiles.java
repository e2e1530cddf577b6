package ru.promcluster.exchange.source;

import java.io.IOException;
import java.nio.file.Path;
import ru.promcluster.exchange.ApplicationSource;
import ru.promcluster.exchange.table.TableApplications;
import ru.promcluster.exchange.table.cell.TableRefusedException;

/**
 * Opens files of applications, whatever their format. May be used by many threads; each source is for one. Opening a
 * table reads it to its end, and stops with an {@link java.io.InterruptedIOException} when the thread is interrupted.
 */
public final class ApplicationFiles {

    private final TableApplications.Settings settings;

    public ApplicationFiles(TableApplications.Settings settings) {
        this.settings = settings;
    }

    /**
     * Opens a file.
     *
     * @param name what the sender calls it: it stands in the places of faults
     * @throws IOException the file cannot be got at, which is no fault of its sender
     */
    public Opening open(Path file, String name, FileFormat format) throws IOException {
        try {
            return new Opening.Opened(source(file, name, format));
        } catch (TableRefusedException refused) {
            return new Opening.Refused(refused.problem());
        }
    }

    private ApplicationSource source(Path file, String name, FileFormat format) throws IOException {
        return switch (format) {
            case NDJSON -> LineSource.open(file, settings.limits());
            case JSON -> ArraySource.open(file, name, settings.limits());
            case CSV -> TableApplications.csv(file, name, settings);
            case CSV_SET -> TableApplications.csvSet(file, name, settings);
            case XLSX -> TableApplications.workbook(file, name, settings);
        };
    }
}

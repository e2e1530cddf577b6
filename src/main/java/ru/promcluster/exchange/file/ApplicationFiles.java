package ru.promcluster.exchange.file;

import java.io.IOException;
import java.nio.file.Path;
import ru.promcluster.exchange.Limits;

/** Opens files of applications. */
public final class ApplicationFiles {

    private ApplicationFiles() {}

    /**
     * Opens a file.
     *
     * @param fileName the sender's name of it, for places
     * @param spoolDirectory where rows may be put down while the file is read
     * @throws IOException our own disk fails
     */
    public static Opening open(Path file, String fileName, FileFormat format, Limits limits, Path spoolDirectory)
            throws IOException {
        return new Opening.Opened(new NdjsonSource(file, limits));
    }
}

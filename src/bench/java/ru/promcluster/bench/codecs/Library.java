package ru.promcluster.bench.codecs;

import java.io.IOException;
import java.io.OutputStream;
import ru.promcluster.bench.path.PlainApplication;

/** One way to read applications and to write assessments. */
interface Library {

    String name();

    /**
     * Reads the application of one line.
     *
     * @throws IOException or a {@link RuntimeException}: the line is refused
     */
    PlainApplication read(byte[] line) throws IOException;

    /** Writes one of the answers that are ready. */
    void write(int answer, OutputStream out) throws IOException;
}

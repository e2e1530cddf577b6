package ru.promcluster.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The applications of one file, one after the other, whatever its format, in memory that does not grow with the file.
 * For one thread; what it gives out may be read by any.
 */
public interface ApplicationSource extends Closeable {

    /** The next application; {@code null} at the end. */
    @Nullable
    Submitted next() throws IOException;

    /** Passes over applications without reading them, as when a job goes on where it was. */
    default void skip(long applications) throws IOException {
        for (long passed = 0; passed < applications && next() != null; passed++) {
            // next() does not read the application, only finds it
        }
    }

    /** How much of the file has been passed, from 0 to 1. */
    double progress();

    /** What is wrong with the file and with no application of it, such as a row that names none; complete at the end. */
    FileFaults faults();

    /** One application of the file, not read yet. */
    interface Submitted {

        /** Its number in the file, from 1: the line of an NDJSON, the place in a list, the order of the first sheet. */
        long number();

        /** About how many bytes it holds until it is read. */
        default long weight() {
            return 0;
        }

        /** Reads it; every fault has its place in the file where the format has such places. */
        Reading read();

        /** The sender's own columns that the form does not know, by header, in their order; they come back untouched. */
        Map<String, String> extra();
    }
}

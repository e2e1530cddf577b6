package ru.promcluster.bench.path;

import java.io.IOException;
import java.io.OutputStream;

/** One way from lines of applications to lines of assessments. */
interface Way {

    String name();

    /** Goes the whole way for all lines. */
    void go(OutputStream out) throws IOException;
}

package ru.promcluster.exchange.table.cell;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;

/** Tells how much was read as it is read; whoever stops the thread stops the reading. */
final class MeasuredStream extends FilterInputStream {

    private final Measure measure;
    private long total;

    MeasuredStream(InputStream stream, Measure measure) {
        super(stream);
        this.measure = measure;
    }

    /** Looks at what was read just now and at the total. */
    @FunctionalInterface
    interface Measure {
        void look(long read, long total) throws IOException;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long length) throws IOException {
        long skipped = super.skip(length);
        count(skipped);
        return skipped;
    }

    private void count(long read) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("The reading of the file was stopped");
        }
        total += read;
        measure.look(read, total);
    }
}

package ru.promcluster.exchange.table.cell;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.zip.ZipException;

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
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read;
        try {
            read = super.read(bytes, offset, length);
        } catch (ZipException | EOFException broken) {
            throw Archive.brokenPart();
        }
        count(Math.max(0, read));
        return read;
    }

    /** Not passed on: what is skipped is measured too. */
    @Override
    public long skip(long length) throws IOException {
        long skipped = 0;
        while (skipped < length && read() >= 0) {
            skipped++;
        }
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

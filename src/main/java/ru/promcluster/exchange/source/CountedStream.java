package ru.promcluster.exchange.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that tells how much of it was read. */
final class CountedStream extends FilterInputStream {

    private final long size;
    private long read;

    private CountedStream(InputStream stream, long size) {
        super(stream);
        this.size = size;
    }

    static CountedStream of(Path file) throws IOException {
        return new CountedStream(Files.newInputStream(file), Files.size(file));
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        read += one < 0 ? 0 : 1;
        return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int some = super.read(bytes, offset, length);
        read += Math.max(0, some);
        return some;
    }

    /** How much was read, from 0 to 1. */
    double progress() {
        return size == 0 ? 1 : Math.min(1, (double) read / size);
    }
}

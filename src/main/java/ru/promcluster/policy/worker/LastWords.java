package ru.promcluster.policy.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads what a worker writes beside its answers, so that it never waits for a reader, and keeps the end of it. */
final class LastWords {

    private static final int KEPT = 8_192;

    private byte[] kept = new byte[0];

    static LastWords of(Process worker) {
        var words = new LastWords();
        var reader = new Thread(() -> words.read(worker.getErrorStream()), "worker-log");
        reader.setDaemon(true);
        reader.start();
        return words;
    }

    private void read(InputStream in) {
        var piece = new byte[KEPT];
        try (in) {
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                add(piece, length);
            }
        } catch (IOException e) {
            add("…".getBytes(StandardCharsets.UTF_8), 1);
        }
    }

    private synchronized void add(byte[] piece, int length) {
        var all = Arrays.copyOf(kept, kept.length + length);
        System.arraycopy(piece, 0, all, kept.length, length);
        kept = all.length <= KEPT ? all : Arrays.copyOfRange(all, all.length - KEPT, all.length);
    }

    synchronized String text() {
        return new String(kept, StandardCharsets.UTF_8);
    }
}

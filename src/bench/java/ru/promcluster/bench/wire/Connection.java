package ru.promcluster.bench.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * A connection to the service that is kept open: a bare socket, so that the client takes as little as can be of the two
 * processors. Memory is bounded: one thread writes while the caller's reads, each as fast as the other end lets it.
 */
final class Connection implements AutoCloseable {

    private static final int ROOM = 128 * 1024;
    private static final int LONGEST_HEAD = 8 * 1024;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final byte[] room = new byte[ROOM];
    private int next;
    private int end;

    Connection(URI base) throws IOException {
        socket = new Socket(base.getHost(), base.getPort());
        socket.setTcpNoDelay(true);
        in = socket.getInputStream();
        out = socket.getOutputStream();
    }

    /** Sends the applications so many times as one stream, and hands on what is answered meanwhile. */
    void stream(String path, Applications applications, long times, Taker taker) throws IOException {
        out.write(head(path, "application/x-ndjson", "Transfer-Encoding: chunked"));
        var sending = CompletableFuture.runAsync(() -> send(applications, times), Connection::start);
        answer(taker);
        try {
            sending.join();
        } catch (CompletionException e) {
            throw new IOException("The stream could not be sent", e.getCause());
        }
    }

    private void send(Applications applications, long times) {
        try {
            applications.writeTo(out, times);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void start(Runnable sending) {
        var thread = new Thread(sending, "sender");
        thread.setDaemon(true);
        thread.start();
    }

    /** A request with one application, ready to be sent. */
    static byte[] single(String path, byte[] application) {
        var request = new ByteArrayOutputStream();
        request.writeBytes(head(path, "application/json", "Content-Length: " + application.length));
        request.writeBytes(application);
        return request.toByteArray();
    }

    /** Sends a request that is ready and hands its answer on. */
    void send(byte[] request, Taker taker) throws IOException {
        out.write(request);
        answer(taker);
    }

    private static byte[] head(String path, String type, String length) {
        return ("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type + "\r\n" + length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private void answer(Taker taker) throws IOException {
        var status = line();
        long length = -1;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var name = header.toLowerCase(Locale.ROOT);
            if (name.startsWith("content-length:")) {
                length = Long.parseLong(name.substring(name.indexOf(':') + 1).strip());
            }
        }
        if (!status.contains(" 200 ")) {
            throw new IOException("The service answered " + status);
        }
        if (length >= 0) {
            hand(length, taker);
        } else {
            chunks(taker);
        }
    }

    private void chunks(Taker taker) throws IOException {
        for (long length = chunk(); length > 0; length = chunk()) {
            hand(length, taker);
            line();
        }
        line();
    }

    private long chunk() throws IOException {
        return Long.parseLong(line(), 16);
    }

    private void hand(long length, Taker taker) throws IOException {
        for (long left = length; left > 0; ) {
            if (next == end) {
                fill();
            }
            int taken = (int) Math.min(left, end - next);
            taker.take(room, next, taken);
            next += taken;
            left -= taken;
        }
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        while (line.length() < LONGEST_HEAD) {
            if (next == end) {
                fill();
            }
            char read = (char) room[next++];
            if (read == '\n') {
                return line.toString().strip();
            }
            line.append(read);
        }
        throw new IOException("The service answered what is no HTTP: " + line);
    }

    private void fill() throws IOException {
        next = 0;
        end = Math.max(0, in.read(room));
        if (end == 0) {
            throw new IOException("The service closed the connection in the middle of an answer");
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

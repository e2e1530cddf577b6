package ru.promcluster.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/** A stream of checks over a bare socket, in HTTP/1.1 chunks. Closing it breaks the connection off. */
public final class RawStream implements AutoCloseable {

    private static final String HEAD = """
            POST /api/v1/checks?asOf=2024-05-01 HTTP/1.1\r
            Host: test\r
            Content-Type: application/x-ndjson\r
            Transfer-Encoding: chunked\r
            \r
            """;

    private final SocketChannel channel;
    private final ByteBuffer received = ByteBuffer.allocate(64 * 1024).flip();
    private boolean headRead;
    /** Bytes of the chunk under way that were not given out yet. */
    private int chunkLeft;

    public RawStream(URI base) throws IOException {
        channel = SocketChannel.open(new InetSocketAddress(base.getHost(), base.getPort()));
        write(HEAD.getBytes(StandardCharsets.US_ASCII));
    }

    public SocketChannel channel() {
        return channel;
    }

    public void send(String text) throws IOException {
        write(chunk(text));
    }

    public static byte[] chunk(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var chunk = new ByteArrayOutputStream();
        chunk.writeBytes((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        chunk.writeBytes(bytes);
        chunk.writeBytes(new byte[] {'\r', '\n'});
        return chunk.toByteArray();
    }

    private void write(byte[] bytes) throws IOException {
        var buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    /** The next line of the answer; waits for it. */
    public String line() throws IOException {
        if (!headRead) {
            while (!rawLine().isEmpty()) {
                headRead = true;
            }
        }
        var line = new ByteArrayOutputStream();
        for (int read = bodyByte(); read != '\n'; read = bodyByte()) {
            line.write(read);
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    private int bodyByte() throws IOException {
        while (chunkLeft == 0) {
            var size = rawLine();
            chunkLeft = size.isEmpty() ? 0 : Integer.parseInt(size, 16);
        }
        chunkLeft--;
        return rawByte();
    }

    private String rawLine() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int read = rawByte(); read != '\n'; read = rawByte()) {
            line.write(read);
        }
        return line.toString(StandardCharsets.US_ASCII).strip();
    }

    private int rawByte() throws IOException {
        if (!received.hasRemaining()) {
            received.clear();
            if (channel.read(received) < 0) {
                throw new IOException("The service closed the connection");
            }
            received.flip();
        }
        return received.get();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

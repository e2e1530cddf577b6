package ru.promcluster.exchange.table;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ru.promcluster.exchange.table.cell.Cell;
import ru.promcluster.exchange.table.cell.Row;

/**
 * Rows put aside in a temporary file, by application: each row tells where the one before it of the same application is,
 * so that memory holds three numbers an application and none a row. For one thread; the file goes with the spool.
 */
final class Spool implements Closeable {

    private static final int FLUSHED_AT = 64 * 1024;
    private static final int HEAD_BYTES = Long.BYTES + Integer.BYTES;
    private static final int FIRST_READ = 1_024;
    private static final long NONE = -1;
    private static final List<Cell.Kind> KINDS = List.of(Cell.Kind.values());

    private final FileChannel file;
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream(FLUSHED_AT * 2);
    private long written;
    private long[] last = new long[256];
    private long[] first = new long[256];
    private long[] bytes = new long[256];
    private int applications;

    private Spool(FileChannel file) {
        this.file = file;
    }

    static Spool in(Path folder) throws IOException {
        Files.createDirectories(folder);
        var path = Files.createTempFile(folder, "rows", ".spool");
        return new Spool(FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
    }

    /** A row and which list it is of. */
    record Kept(int list, Row row) {}

    /** Makes room for one more application and gives its number from 0. */
    int newApplication() {
        if (applications == last.length) {
            last = Arrays.copyOf(last, applications * 2);
            first = Arrays.copyOf(first, applications * 2);
            bytes = Arrays.copyOf(bytes, applications * 2);
        }
        last[applications] = NONE;
        return applications++;
    }

    int applications() {
        return applications;
    }

    /** How many bytes the rows of an application take. */
    long bytes(int application) {
        return bytes[application];
    }

    void put(int application, int list, Row row) throws IOException {
        var content = content(list, row);
        long position = written + waiting.size();
        var out = new DataOutputStream(waiting);
        out.writeLong(last[application]);
        out.writeInt(content.length);
        out.write(content);
        if (last[application] == NONE) {
            first[application] = position;
        }
        last[application] = position;
        bytes[application] += content.length;
        if (waiting.size() >= FLUSHED_AT) {
            flush();
        }
    }

    private static byte[] content(int list, Row row) throws IOException {
        var content = new ByteArrayOutputStream(256);
        var out = new DataOutputStream(content);
        out.writeByte(list);
        out.writeInt((int) row.number());
        out.writeShort(row.cells().size());
        for (var cell : row.cells()) {
            var text = cell.text().getBytes(StandardCharsets.UTF_8);
            out.writeShort(cell.column());
            out.writeByte(KINDS.indexOf(cell.kind()));
            out.writeInt(text.length);
            out.write(text);
        }
        return content.toByteArray();
    }

    private void flush() throws IOException {
        var all = ByteBuffer.wrap(waiting.toByteArray());
        while (all.hasRemaining()) {
            written += file.write(all, written);
        }
        waiting.reset();
    }

    /** The rows of an application, in the order they were put aside. */
    List<Kept> rows(int application) throws IOException {
        flush();
        var rows = new ArrayDeque<Kept>();
        var buffer = ByteBuffer.allocate(FIRST_READ);
        for (long at = last[application]; at != NONE; ) {
            read(buffer.clear(), at, HEAD_BYTES);
            long before = buffer.getLong();
            int length = buffer.getInt();
            if (buffer.remaining() < length) {
                buffer = ByteBuffer.allocate(length + FIRST_READ);
                read(buffer, at, HEAD_BYTES + length);
                buffer.position(HEAD_BYTES);
            }
            rows.addFirst(kept(buffer));
            at = before;
        }
        return List.copyOf(rows);
    }

    /** The first row of an application: the one of the list of applications. */
    Kept firstRow(int application) throws IOException {
        flush();
        var buffer = ByteBuffer.allocate(FIRST_READ);
        read(buffer, first[application], HEAD_BYTES);
        buffer.getLong();
        int length = buffer.getInt();
        buffer = ByteBuffer.allocate(HEAD_BYTES + length);
        read(buffer, first[application], HEAD_BYTES + length);
        return kept(buffer.position(HEAD_BYTES));
    }

    private void read(ByteBuffer buffer, long from, int atLeast) throws IOException {
        while (buffer.position() < atLeast) {
            if (file.read(buffer, from + buffer.position()) < 0) {
                throw new EOFException("The spool ends within a row at " + from);
            }
        }
        buffer.flip();
    }

    private static Kept kept(ByteBuffer content) {
        int list = content.get();
        int number = content.getInt();
        int count = content.getShort();
        var cells = new ArrayList<Cell>(count);
        for (int at = 0; at < count; at++) {
            int column = content.getShort();
            var kind = KINDS.get(content.get());
            var text = new byte[content.getInt()];
            content.get(text);
            cells.add(new Cell(column, kind, new String(text, StandardCharsets.UTF_8)));
        }
        return new Kept(list, new Row(number, cells));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

package ru.promcluster.exchange.table.cell;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What the end of an archive says about its index, read before the index itself: the library takes that into memory
 * whole, so its size has to be known first.
 *
 * @param entries how many entries it says it has
 * @param bytes how long it says it is
 */
record ArchiveIndex(long entries, long bytes) {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int LOCATOR_SIGNATURE = 0x07064b50;
    private static final int LOCATOR_LENGTH = 20;
    private static final int LARGE_END_SIGNATURE = 0x06064b50;
    private static final int LARGE_END_LENGTH = 56;

    static ArchiveIndex of(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long from = Math.max(0, channel.size() - END_LENGTH - LONGEST_COMMENT - LOCATOR_LENGTH);
            var tail = read(channel, from, (int) (channel.size() - from));
            for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
                if (tail.getInt(at) == END_SIGNATURE) {
                    return of(channel, tail, at);
                }
            }
        }
        throw Refusals.format(
                "Архив повреждён: в нём нет оглавления. Сохраните файл ещё раз и отправьте снова.",
                "The archive is broken: it has no index. Save the file again and send it anew.");
    }

    private static ArchiveIndex of(SeekableByteChannel channel, ByteBuffer tail, int end) throws IOException {
        int locator = end - LOCATOR_LENGTH;
        if (locator >= 0 && tail.getInt(locator) == LOCATOR_SIGNATURE) {
            long at = tail.getLong(locator + 8);
            if (at >= 0 && at <= channel.size() - LARGE_END_LENGTH) {
                var large = read(channel, at, LARGE_END_LENGTH);
                if (large.getInt(0) == LARGE_END_SIGNATURE) {
                    return new ArchiveIndex(large.getLong(32), large.getLong(40));
                }
            }
        }
        return new ArchiveIndex(tail.getShort(end + 10) & 0xFFFF, tail.getInt(end + 12) & 0xFFFFFFFFL);
    }

    private static ByteBuffer read(SeekableByteChannel channel, long from, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(from);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            // a channel may give less than was asked for
        }
        return bytes.flip();
    }
}

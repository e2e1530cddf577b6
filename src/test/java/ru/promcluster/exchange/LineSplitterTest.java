package ru.promcluster.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.promcluster.exchange.LineSplitter.Content;
import ru.promcluster.exchange.LineSplitter.TooLong;

final class LineSplitterTest {

    /** Five bytes a line. */
    private static final Limits FIVE = new Limits(5, 32, 10, 10, 10, 10, 10);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|''",
                "~|''",
                "a|1:a",
                "a~|1:a",
                "a~b|1:a 2:b",
                "a^~b^~|1:a 2:b",
                "~ ~a~^~b|3:a 5:b",
                "a^b~c|1:a^b 2:c",
                "12345~1|1:12345 2:1",
                "12345^~1|1:12345 2:1",
                "12345|1:12345",
                "12345^|1:12345",
                "123456~1|1:6! 2:1",
                "123456|1:6!",
                "123456^~1|1:6! 2:1",
                "1234567~1|1:7! 2:1",
                "1234567^~1|1:7! 2:1",
                "12345678901234567890~~1|1:20! 3:1",
                "a~12345678901234567890|1:a 2:20!",
                "a~12345678901234567890^|1:a 2:20!",
            })
    void lines_are_numbered_and_blank_or_long_ones_are_not_kept(String written, String expected) throws IOException {
        var bytes = written.replace('~', '\n').replace('^', '\r').getBytes(UTF_8);

        for (int atOnce = 1; atOnce <= 25; atOnce++) {
            assertThat(lines(arriving(bytes, atOnce), FIVE))
                    .as("%d bytes at once", atOnce)
                    .isEqualTo(expected);
        }
    }

    @Test
    void a_line_is_given_out_before_the_next_one_arrives() throws IOException {
        var opened = new ByteArrayInputStream("a\n".getBytes(UTF_8));
        var stream = new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("Waits for the second line");
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                return opened.available() > 0 ? opened.read(into, offset, length) : read();
            }
        };

        var line = new LineSplitter(stream, Limits.DEFAULT).next();

        assertThat(line)
                .isInstanceOfSatisfying(
                        Content.class, content -> assertThat(content.copy()).containsExactly('a'));
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 65_536, 100_000, 1_000_000})
    void lines_longer_than_the_first_buffer_are_whole(int length) throws IOException {
        var text = "a".repeat(length) + "\n" + "b".repeat(length / 2) + "\n" + "c".repeat(length);

        var splitter = new LineSplitter(new ByteArrayInputStream(text.getBytes(UTF_8)), Limits.DEFAULT);

        var found = new ArrayList<String>();
        for (var line = splitter.next(); line != null; line = splitter.next()) {
            found.add(new String(((Content) line).copy(), UTF_8));
        }
        assertThat(found).isEqualTo(List.of(text.split("\n")));
    }

    @Test
    void a_line_of_a_hundred_megabytes_is_passed_over_in_bounded_memory() throws IOException {
        long length = 100_000_000;
        var limits = new Limits(100_000, 32, 10, 10, 10, 10, 10);
        var splitter = new LineSplitter(new LongLine(length), limits);
        var memory = (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        long before = memory.getCurrentThreadAllocatedBytes();

        var tooLong = splitter.next();
        long allocated = memory.getCurrentThreadAllocatedBytes() - before;
        var next = splitter.next();

        assertThat(tooLong).isInstanceOfSatisfying(TooLong.class, line -> {
            assertThat(line.number()).isEqualTo(1);
            assertThat(line.length()).isEqualTo(length);
            assertThat(line.violation().code()).isEqualTo("limit.size");
        });
        assertThat(next)
                .isInstanceOfSatisfying(
                        Content.class, line -> assertThat(line.number()).isEqualTo(2));
        assertThat(allocated).isLessThan(1_000_000);
    }

    private static String lines(InputStream stream, Limits limits) throws IOException {
        var splitter = new LineSplitter(stream, limits);
        var lines = new ArrayList<String>();
        for (var line = splitter.next(); line != null; line = splitter.next()) {
            lines.add(
                    line instanceof Content content
                            ? line.number() + ":" + new String(content.copy(), UTF_8).replace('\r', '^')
                            : line.number() + ":" + ((TooLong) line).length() + "!");
        }
        return String.join(" ", lines);
    }

    private static InputStream arriving(byte[] bytes, int atOnce) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(length, atOnce));
            }
        };
    }

    /** So many bytes, a line end, and a short line. */
    private static final class LongLine extends InputStream {

        private long left;
        private final InputStream rest = new ByteArrayInputStream("\nend".getBytes(UTF_8));

        LongLine(long length) {
            left = length;
        }

        @Override
        public int read() throws IOException {
            return left-- > 0 ? 'x' : rest.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (left == 0) {
                return rest.read(into, offset, length);
            }
            int read = (int) Math.min(left, length);
            java.util.Arrays.fill(into, offset, offset + read, (byte) 'x');
            left -= read;
            return read;
        }
    }

    @Test
    void blank_lines_that_have_arrived_are_no_line_to_go_on_with() throws IOException {
        var lines = new LineSplitter(new ByteArrayInputStream("a\n \n\r\n\nb".getBytes(UTF_8)), FIVE);

        lines.next();

        assertThat(lines.hasLine()).isFalse();
        assertThat(lines.next()).extracting(LineSplitter.Line::number).isEqualTo(5L);
    }
}

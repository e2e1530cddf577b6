package ru.promcluster.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.ApplicationReader;
import ru.promcluster.exchange.ApplicationSource;
import ru.promcluster.exchange.FileFaults;
import ru.promcluster.exchange.Limits;
import ru.promcluster.exchange.LineSplitter;
import ru.promcluster.exchange.LineSplitter.Content;
import ru.promcluster.exchange.LineSplitter.Line;
import ru.promcluster.exchange.LineSplitter.TooLong;
import ru.promcluster.exchange.Reading;

/** One application a line; the number of an application is that of its line. */
final class NdjsonSource implements ApplicationSource {

    private final ApplicationReader reader;
    private final CountedStream stream;
    private final LineSplitter lines;
    private final long bytes;

    NdjsonSource(Path file, Limits limits) throws IOException {
        reader = new ApplicationReader(limits);
        bytes = Files.size(file);
        stream = new CountedStream(Files.newInputStream(file));
        lines = new LineSplitter(stream, limits);
    }

    @Override
    public @Nullable Submitted next() throws IOException {
        var line = lines.next();
        return line == null ? null : new OneLine(line, line instanceof Content content ? content.copy() : null);
    }

    @Override
    public void skip(long applications) throws IOException {
        for (long passed = 0; passed < applications; passed++) {
            if (lines.next() == null) {
                return;
            }
        }
    }

    @Override
    public double progress() {
        return bytes == 0 ? 1 : (double) stream.passed / bytes;
    }

    @Override
    public FileFaults faults() {
        return FileFaults.NONE;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    private final class OneLine implements Submitted {

        private final Line line;
        private final byte @Nullable [] document;

        OneLine(Line line, byte @Nullable [] document) {
            this.line = line;
            this.document = document;
        }

        @Override
        public long number() {
            return line.number();
        }

        @Override
        public long weight() {
            return document == null ? 0 : document.length;
        }

        @Override
        public Reading read() {
            if (document != null) {
                return reader.read(document);
            }
            return new Reading.Refused(List.of(((TooLong) line).violation()), 1);
        }

        @Override
        public Map<String, String> extra() {
            return Map.of();
        }
    }

    private static final class CountedStream extends InputStream {

        private final InputStream stream;
        private long passed;

        CountedStream(InputStream stream) {
            this.stream = stream;
        }

        @Override
        public int read() throws IOException {
            int read = stream.read();
            passed += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = stream.read(into, offset, length);
            passed += Math.max(0, read);
            return read;
        }

        @Override
        public void close() throws IOException {
            stream.close();
        }
    }
}

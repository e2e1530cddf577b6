package ru.promcluster.exchange.source;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.ApplicationReader;
import ru.promcluster.exchange.ApplicationSource;
import ru.promcluster.exchange.FileFaults;
import ru.promcluster.exchange.Limits;
import ru.promcluster.exchange.LineSplitter;

/** The applications of a file with one a line; their numbers are those of the lines. */
final class LineSource implements ApplicationSource {

    private final CountedStream stream;
    private final LineSplitter lines;
    private final ApplicationReader reader;

    private LineSource(CountedStream stream, Limits limits) {
        this.stream = stream;
        lines = new LineSplitter(stream, limits);
        reader = new ApplicationReader(limits);
    }

    static ApplicationSource open(Path file, Limits limits) throws IOException {
        return new LineSource(CountedStream.of(file), limits);
    }

    @Override
    public @Nullable Submitted next() throws IOException {
        var line = lines.next();
        if (line instanceof LineSplitter.Content content) {
            return new Whole.Bytes(content.number(), content.copy(), reader);
        }
        return line instanceof LineSplitter.TooLong tooLong
                ? new Whole.TooLong(tooLong.number(), tooLong.violation())
                : null;
    }

    @Override
    public void skip(long applications) throws IOException {
        for (long passed = 0; passed < applications && lines.next() != null; passed++) {
            // a line is passed over without being kept
        }
    }

    @Override
    public double progress() {
        return stream.progress();
    }

    @Override
    public FileFaults faults() {
        return FileFaults.NONE;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}

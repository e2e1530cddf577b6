package ru.promcluster.policy.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.ApplicationSource;
import ru.promcluster.exchange.ApplicationSource.Submitted;
import ru.promcluster.exchange.ApplicationWriter;
import ru.promcluster.exchange.Reading;

/** The applications of a file, read once from where it stands. What cannot be read is counted as not judged. */
public final class SourceApplications implements Iterator<KnownApplication> {

    private final String name;
    private final boolean published;
    private final ApplicationSource source;
    private @Nullable KnownApplication ahead;

    /**
     * @param name of the file, before the number of each application
     * @param published anybody may know whose they are
     */
    public SourceApplications(String name, boolean published, ApplicationSource source) {
        this.name = name;
        this.published = published;
        this.source = source;
    }

    @Override
    public boolean hasNext() {
        if (ahead == null) {
            var submitted = following();
            ahead = submitted == null ? null : known(submitted);
        }
        return ahead != null;
    }

    @Override
    public KnownApplication next() {
        if (!hasNext() || ahead == null) {
            throw new NoSuchElementException("No more applications");
        }
        var next = ahead;
        ahead = null;
        return next;
    }

    private KnownApplication known(Submitted submitted) {
        var json = submitted.read() instanceof Reading.Accepted accepted
                ? ApplicationWriter.write(accepted.application())
                : new byte[0];
        return new KnownApplication(name + ":" + submitted.number(), published, json);
    }

    private @Nullable Submitted following() {
        try {
            return source.next();
        } catch (IOException e) {
            throw new UncheckedIOException("The applications of " + name + " cannot be read on", e);
        }
    }
}

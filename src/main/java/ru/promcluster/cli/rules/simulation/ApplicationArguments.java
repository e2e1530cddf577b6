package ru.promcluster.cli.rules.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cli.terminal.ProblemText;
import ru.promcluster.cli.terminal.Settings;
import ru.promcluster.cli.terminal.Terminal;
import ru.promcluster.exchange.ApplicationSource;
import ru.promcluster.exchange.ApplicationSource.Submitted;
import ru.promcluster.exchange.ApplicationWriter;
import ru.promcluster.exchange.Problem;
import ru.promcluster.exchange.Reading;
import ru.promcluster.exchange.source.ApplicationFiles;
import ru.promcluster.exchange.source.FileFormat;
import ru.promcluster.exchange.source.Opening;
import ru.promcluster.policy.simulation.KnownApplication;
import ru.promcluster.verdict.Bilingual;
import ru.promcluster.verdict.Language;

/** The applications of the files that a command names, one after the other. */
final class ApplicationArguments implements Iterable<KnownApplication>, AutoCloseable {

    private static final String FILINGS = "filings";

    private final Path spool;
    private final List<Opened> files = new ArrayList<>();

    private ApplicationArguments(Path spool) {
        this.spool = spool;
    }

    private record Opened(String name, ApplicationSource source) {}

    /** No file is named, or the word that stands for the filings of the rules. */
    static boolean areFilings(List<String> named) {
        return named.isEmpty() || named.equals(List.of(FILINGS));
    }

    /** Opens the files; empty: one of them cannot be used, and why was printed. */
    static Optional<ApplicationArguments> open(
            List<String> named, Settings settings, Terminal terminal, Language language) throws IOException {
        var all = new ApplicationArguments(Files.createTempDirectory("promcluster-simulation-"));
        for (var name : named) {
            var problem = all.open(name, settings);
            if (problem != null) {
                ProblemText.print(name, problem, language, terminal.err());
                all.close();
                return Optional.empty();
            }
        }
        return Optional.of(all);
    }

    private @Nullable Problem open(String name, Settings settings) throws IOException {
        var file = Path.of(name);
        var format = FileFormat.ofName(name);
        if (format.isEmpty()) {
            return FileFormat.unknown(name);
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            var detail = new Bilingual(
                    "Такого файла нет, или он не читается.", "There is no such file, or it cannot be read.");
            return new Problem(
                    400, "file-unreadable", new Bilingual("Файл не принят", "The file is refused"), detail, List.of());
        }
        var opening = new ApplicationFiles(settings.tables(spool)).open(file, name, format.get());
        if (opening instanceof Opening.Refused refused) {
            return refused.problem();
        }
        files.add(new Opened(name, ((Opening.Opened) opening).source()));
        return null;
    }

    /** What cannot be read stays among them without content: it is counted as not judged. */
    private static KnownApplication known(String name, Submitted submitted) {
        var json = submitted.read() instanceof Reading.Accepted accepted
                ? ApplicationWriter.write(accepted.application())
                : new byte[0];
        return new KnownApplication(name + ":" + submitted.number(), true, json);
    }

    @Override
    public Iterator<KnownApplication> iterator() {
        return new Iterator<>() {

            private final Iterator<Opened> sources = files.iterator();
            private @Nullable Opened current;
            private @Nullable KnownApplication ahead;

            @Override
            public boolean hasNext() {
                while (ahead == null && (current != null || sources.hasNext())) {
                    current = current == null ? sources.next() : current;
                    var submitted = following(current.source());
                    ahead = submitted == null ? null : known(current.name(), submitted);
                    current = submitted == null ? null : current;
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
        };
    }

    private static @Nullable Submitted following(ApplicationSource source) {
        try {
            return source.next();
        } catch (IOException e) {
            throw new UncheckedIOException("A file of applications cannot be read on", e);
        }
    }

    @Override
    public void close() throws IOException {
        for (var file : files) {
            file.source().close();
        }
        Files.deleteIfExists(spool);
    }
}

package ru.promcluster.cli.rules.simulation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cli.terminal.ProblemText;
import ru.promcluster.cli.terminal.Settings;
import ru.promcluster.cli.terminal.Terminal;
import ru.promcluster.exchange.ApplicationSource;
import ru.promcluster.exchange.Problem;
import ru.promcluster.exchange.source.ApplicationFiles;
import ru.promcluster.exchange.source.FileFormat;
import ru.promcluster.exchange.source.Opening;
import ru.promcluster.policy.simulation.KnownApplication;
import ru.promcluster.policy.simulation.SourceApplications;
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

    @Override
    public Iterator<KnownApplication> iterator() {
        return Stream.of(files.toArray(Opened[]::new))
                .flatMap(file -> StreamSupport.stream(applications(file), false))
                .iterator();
    }

    private static Spliterator<KnownApplication> applications(Opened file) {
        return Spliterators.spliteratorUnknownSize(
                new SourceApplications(file.name(), true, file.source()), Spliterator.ORDERED);
    }

    @Override
    public void close() throws IOException {
        for (var file : files) {
            file.source().close();
        }
        Files.deleteIfExists(spool);
    }
}

package ru.promcluster.exchange.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.exchange.ApplicationReader;
import ru.promcluster.exchange.ApplicationSource.Submitted;
import ru.promcluster.exchange.FileFaults;
import ru.promcluster.exchange.Limits;
import ru.promcluster.exchange.Problem;
import ru.promcluster.exchange.Reading;
import ru.promcluster.exchange.table.TableApplications;
import ru.promcluster.exchange.table.cell.TableLimits;

/** Files as a sender would send them, and what comes of opening them. */
final class Sent {

    private Sent() {}

    /** What a file holds. */
    record Content(List<Submitted> applications, FileFaults faults) {

        List<Reading> readings() {
            return applications.stream().map(Submitted::read).toList();
        }

        List<ClusterApplication> accepted() {
            return readings().stream().map(Sent::accepted).toList();
        }
    }

    static ClusterApplication accepted(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Accepted.class);
        return ((Reading.Accepted) reading).application();
    }

    static Content opened(String name, byte[] bytes, Path folder) throws IOException {
        var opening = open(name, bytes, folder, TableLimits.DEFAULT);
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        try (var source = ((Opening.Opened) opening).source()) {
            var applications = new ArrayList<Submitted>();
            for (var next = source.next(); next != null; next = source.next()) {
                applications.add(next);
            }
            return new Content(applications, source.faults());
        }
    }

    static Problem refused(String name, byte[] bytes, Path folder, TableLimits limits) throws IOException {
        var opening = open(name, bytes, folder, limits);
        if (opening instanceof Opening.Opened opened) {
            opened.source().close();
        }
        assertThat(opening).isInstanceOf(Opening.Refused.class);
        return ((Opening.Refused) opening).problem();
    }

    private static Opening open(String name, byte[] bytes, Path folder, TableLimits limits) throws IOException {
        var file = Files.write(folder.resolve(name), bytes);
        var settings = new TableApplications.Settings(Limits.DEFAULT, limits, folder.resolve("spool"));
        return new ApplicationFiles(settings)
                .open(file, name, FileFormat.ofName(name).orElseThrow());
    }

    /** Something written into memory. */
    @FunctionalInterface
    interface Writing {
        void to(ByteArrayOutputStream stream) throws IOException;
    }

    static byte[] bytes(Writing writing) throws IOException {
        var stream = new ByteArrayOutputStream();
        writing.to(stream);
        return stream.toByteArray();
    }

    /** Every filing of the rules, by file name. */
    static List<ClusterApplication> filings() throws IOException {
        var reader = new ApplicationReader(Limits.DEFAULT);
        try (Stream<Path> files = Files.list(Path.of("rules/registry/filings"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted(Comparator.naturalOrder())
                    .map(file -> accepted(reader.read(read(file))))
                    .toList();
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

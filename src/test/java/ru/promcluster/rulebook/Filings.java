package ru.promcluster.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.exchange.ApplicationReader;
import ru.promcluster.exchange.Limits;
import ru.promcluster.exchange.Reading;

/** The applications that are shipped: real clusters as published, and made ones. The real ones are filed for the register. */
final class Filings {

    static final Path FOLDER = RealRules.FOLDER.resolve("registry/filings");

    private Filings() {}

    /** Those of all rulesets, by name of the file without its ending. */
    static SortedMap<String, ClusterApplication> all() {
        var filings = new TreeMap<String, ClusterApplication>();
        var reader = new ApplicationReader(Limits.DEFAULT);
        try (Stream<Path> files = Files.walk(RealRules.FOLDER, 3)) {
            for (var file : files.filter(Filings::isFiling).toList()) {
                var name = file.getFileName().toString().replace(".json", "");
                var known = filings.put(name, accepted(name, reader.read(Files.readAllBytes(file))));
                if (known != null) {
                    throw new AssertionError("Two filings are named " + name);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return filings;
    }

    private static boolean isFiling(Path path) {
        return path.getNameCount() == 4
                && path.getName(2).toString().equals("filings")
                && path.toString().endsWith(".json");
    }

    private static ClusterApplication accepted(String name, Reading reading) {
        if (reading instanceof Reading.Accepted accepted) {
            return accepted.application();
        }
        throw new AssertionError(name + ": " + reading);
    }
}

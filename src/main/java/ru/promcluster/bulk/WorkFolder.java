package ru.promcluster.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder for the files of one job on this node; it goes when the work ends. */
record WorkFolder(Path path) implements AutoCloseable {

    static WorkFolder in(Optional<Path> directory) throws IOException {
        if (directory.isPresent()) {
            Files.createDirectories(directory.get());
            return new WorkFolder(Files.createTempDirectory(directory.get(), "job-"));
        }
        return new WorkFolder(Files.createTempDirectory("promcluster-job-"));
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

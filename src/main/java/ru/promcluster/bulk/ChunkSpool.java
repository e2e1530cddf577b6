package ru.promcluster.bulk;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import ru.promcluster.exchange.results.ResultRows;
import ru.promcluster.history.jobs.JobChunk;

/** Chunks put down in a file of this process, to be read as often as their writers ask. */
final class ChunkSpool implements Consumer<JobChunk>, ResultRows, AutoCloseable {

    private final Path file;
    private final DataOutputStream out;
    private long chunks;

    ChunkSpool(Path file) throws IOException {
        this.file = file;
        out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
    }

    @Override
    public void accept(JobChunk chunk) {
        try {
            out.writeInt(chunk.body().length);
            out.write(chunk.body());
            chunks++;
        } catch (IOException e) {
            throw new UncheckedIOException("Results cannot be put down in " + file, e);
        }
    }

    @Override
    public void each(Visitor visitor) throws IOException {
        out.flush();
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (long number = 0; number < chunks; number++) {
                JobResults.visit(in.readNBytes(in.readInt()), visitor);
            }
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}

package ru.promcluster.history.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hibernate.Session;
import ru.promcluster.exchange.Sha256;

/**
 * A file on its way into the database.
 *
 * @param bytes its size
 * @param sha256 its digest
 */
public record JobFile(Path path, long bytes, String sha256) {

    /** Small enough to be held by a few at once, large enough that a gigabyte takes a thousand rows. */
    static final int PIECE = 1 << 20;

    /** Reads the file once for its digest. */
    public static JobFile of(Path path) throws IOException {
        var digest = Sha256.digest();
        long bytes = 0;
        var piece = new byte[PIECE];
        try (var in = Files.newInputStream(path)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
                bytes += read;
            }
        }
        return new JobFile(path, bytes, Sha256.hex(digest));
    }

    void write(Session session, String job) {
        session.doWork(connection -> {
            try (var in = Files.newInputStream(path);
                    var insert = connection.prepareStatement(
                            "insert into job_piece (job_id, number, bytes) values (?, ?, ?)")) {
                long number = 0;
                for (var piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                    insert.setString(1, job);
                    insert.setLong(2, number++);
                    insert.setBytes(3, piece);
                    insert.executeUpdate();
                }
            } catch (IOException e) {
                throw new UncheckedIOException("The file of job " + job + " cannot be read", e);
            }
        });
    }
}

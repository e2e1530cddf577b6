package ru.promcluster.history.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.hibernate.Session;

/** The file of a job, and what came of it, piece by piece: memory does not grow with either. */
@ApplicationScoped
public class JobContents {

    private final Session session;
    private final DataSource source;

    JobContents(Session session, DataSource source) {
        this.session = session;
        this.source = source;
    }

    /** A place to lay facts of many applications side by side. */
    public CrossFacts crossFacts() throws SQLException {
        return CrossFacts.on(source);
    }

    /** Writes the file of a job to disk, as it was sent. */
    public void copyFile(String job, Path to) throws IOException {
        try (var out = Files.newOutputStream(to)) {
            long number = 0;
            for (var piece = piece(job, number); piece.isPresent(); piece = piece(job, ++number)) {
                out.write(piece.get());
            }
        }
    }

    @Transactional
    Optional<byte[]> piece(String job, long number) {
        return bytes("select bytes from job_piece where job_id = ?1 and number = ?2", job, number);
    }

    /** The deflated lines of a chunk; empty: it is not written. */
    @Transactional
    public Optional<byte[]> chunk(String job, long number) {
        return bytes("select body from job_chunk where job_id = ?1 and number = ?2", job, number);
    }

    private Optional<byte[]> bytes(String query, String job, long number) {
        return session.createNativeQuery(query, byte[].class)
                .setParameter(1, job)
                .setParameter(2, number)
                .getResultStream()
                .findFirst();
    }
}

package ru.promcluster.exchange;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import ru.promcluster.cluster.ClusterApplication;

/**
 * Writes applications in their canonical form: UTF-8, the fields in the order of the contract, absent ones left out, no
 * white space, numbers plain without exponent and trailing zeros. The same facts give the same bytes.
 */
public final class ApplicationWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private ApplicationWriter() {}

    public static byte[] write(ClusterApplication application) {
        var bytes = new ByteArrayOutputStream(16_384);
        write(application, bytes);
        return bytes.toByteArray();
    }

    /** Lower-case hex SHA-256 of the canonical form: white space, key order and null fields do not change it. */
    public static String sha256(ClusterApplication application) {
        var sha256 = Sha256.digest();
        write(application, new DigestOutputStream(OutputStream.nullOutputStream(), sha256));
        return Sha256.hex(sha256);
    }

    private static void write(ClusterApplication application, OutputStream stream) {
        try (var out = FACTORY.createGenerator(stream, JsonEncoding.UTF8)) {
            ApplicationForm.SHAPE.write(application, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Writing the application " + application.name() + " failed", impossible);
        }
    }
}

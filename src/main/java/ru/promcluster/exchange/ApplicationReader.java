package ru.promcluster.exchange;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.exchange.json.JsonType;
import ru.promcluster.exchange.json.StrictJson;

/**
 * Reads applications from JSON, strictly and in one pass: every fault is found at once, with its place. May be used by
 * many threads.
 */
public final class ApplicationReader {

    private final StrictJson<ClusterApplication> json;
    private final Limits limits;

    public ApplicationReader(Limits limits) {
        this.limits = limits;
        json = new StrictJson<>(ApplicationForm.SHAPE, limits);
    }

    /** The form of an application: its fields, in the order of the contract. */
    public static JsonType<ClusterApplication> form() {
        return ApplicationForm.SHAPE;
    }

    public Reading read(byte[] document) {
        return read(document, 0, document.length);
    }

    /** Reads a part of the bytes, such as a line of a stream. */
    public Reading read(byte[] bytes, int offset, int length) {
        var violations = new Violations(limits.maxViolations());
        var told = json.read(bytes, offset, length, violations);
        var application = told.value();
        return application == null || !violations.isEmpty()
                ? violations.refusal()
                : new Reading.Accepted(application, sha256(application, told.canonical()));
    }

    private static String sha256(ClusterApplication application, @Nullable ByteBuffer canonical) {
        return canonical == null ? ApplicationWriter.sha256(application) : Sha256.of(canonical);
    }
}

package ru.promcluster.history;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import ru.promcluster.exchange.Sha256;

/**
 * What somebody did. Each entry carries the hash of the one before it, so that none can be changed or taken out
 * unnoticed.
 *
 * @param number from 1, without gaps
 * @param at to the microsecond
 * @param who name of the person or program
 * @param action lower-case with dots, such as {@code assessment.kept}
 * @param subject what it was done to, such as a decision id
 * @param digest lower-case hex SHA-256 of what was written; empty where nothing was
 * @param previousHash hash of the entry before; for the first one 64 zeros
 */
public record AuditEntry(
        long number, Instant at, String who, String action, String subject, String digest, String previousHash) {

    static final String BEFORE_THE_FIRST = "0".repeat(64);

    /** SHA-256 over all parts, each with its length before it, so that no two entries read the same. */
    public String hash() {
        var text = new StringBuilder();
        for (var part : List.of(Long.toString(number), at.toString(), who, action, subject, digest, previousHash)) {
            text.append(part.length()).append(':').append(part).append('\n');
        }
        return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}

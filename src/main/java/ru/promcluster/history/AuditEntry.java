package ru.promcluster.history;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
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
 * @param digest lower-case hex SHA-256 of what it was done to; empty where that has none
 * @param previousHash hash of the entry before; for the first one 64 zeros
 */
public record AuditEntry(
        long number, Instant at, String who, String action, String subject, String digest, String previousHash) {

    /** What the first entry says of the one before it. */
    public static final String BEFORE_THE_FIRST = "0".repeat(64);

    public String hash() {
        return hash(number, at, who, action, subject, digest, previousHash);
    }

    /** SHA-256 over all parts, each with its length before it, so that no two lists of parts read the same. */
    static String hash(Object... parts) {
        var text = new StringBuilder();
        for (var part : parts) {
            var shown = part.toString();
            text.append(shown.length()).append(':').append(shown).append('\n');
        }
        return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}

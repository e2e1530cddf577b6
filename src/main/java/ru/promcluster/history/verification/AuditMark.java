package ru.promcluster.history.verification;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An entry of the audit trail, named by number and hash. Noted elsewhere, it shows later that nothing up to it was cut
 * off or written anew.
 *
 * @param number from 1; 0: before the first one
 * @param hash 64 lower-case hex digits
 */
public record AuditMark(long number, String hash) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

    /** Reads what {@link #toString()} writes; empty: it is something else. */
    public static Optional<AuditMark> parse(String text) {
        var matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new AuditMark(Long.parseLong(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return number + ":" + hash;
    }
}

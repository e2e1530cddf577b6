package ru.promcluster.rulebook.kept;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A kept file: who made it and of what, the content, and a digest of all that. The digest finds damage; it is no seal, for
 * whoever can write the file can write the digest too.
 */
final class Envelope {

    private final byte[] head;

    Envelope(String maker, String sha256) {
        head = ("promcluster rules\n" + maker + "\n" + sha256 + "\n").getBytes(StandardCharsets.UTF_8);
    }

    byte[] closed(byte[] content) {
        var all = Arrays.copyOf(head, head.length + content.length + Digest.LENGTH);
        System.arraycopy(content, 0, all, head.length, content.length);
        var digest = Digest.sha256();
        digest.update(all, 0, all.length - Digest.LENGTH);
        System.arraycopy(digest.digest(), 0, all, all.length - Digest.LENGTH, Digest.LENGTH);
        return all;
    }

    /** The content; {@code null}: another maker's, of other rules, or damaged. */
    byte @Nullable [] opened(byte[] all) {
        int end = all.length - Digest.LENGTH;
        if (end < head.length || !Arrays.equals(all, 0, head.length, head, 0, head.length)) {
            return null;
        }
        var digest = Digest.sha256();
        digest.update(all, 0, end);
        return MessageDigest.isEqual(digest.digest(), Arrays.copyOfRange(all, end, all.length))
                ? Arrays.copyOfRange(all, head.length, end)
                : null;
    }
}

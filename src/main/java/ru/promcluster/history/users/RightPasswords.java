package ru.promcluster.history.users;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import ru.promcluster.history.users.UsersFile.Entry;

/**
 * Passwords that were right, so that not each call of somebody who works pays for the slow hash. Kept in memory alone, as
 * digests under a key that nobody else knows.
 */
final class RightPasswords {

    private static final String FUNCTION = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key;
    private final Map<String, byte[]> digests = new ConcurrentHashMap<>();

    RightPasswords() {
        var bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        key = new SecretKeySpec(bytes, FUNCTION);
    }

    void remember(Entry entry, String password) {
        digests.put(entry.user().name(), digest(password));
    }

    boolean contains(Entry entry, String password) {
        var digest = digests.get(entry.user().name());
        return digest != null && MessageDigest.isEqual(digest, digest(password));
    }

    private byte[] digest(String password) {
        try {
            var mac = Mac.getInstance(FUNCTION);
            mac.init(key);
            return mac.doFinal(password.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + FUNCTION, e);
        }
    }
}

package ru.promcluster.history.users;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as it is kept: PBKDF2 with HMAC-SHA-512, which comes with Java and takes passwords of any length.
 *
 * @param text {@code pbkdf2-sha512$ITERATIONS$SALT$HASH}, the latter two in Base64 for addresses
 */
record PasswordHash(String text) {

    /** What OWASP asks for this function: a guess costs a tenth of a second or two. */
    static final int ITERATIONS = 210_000;

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Pattern FORM =
            Pattern.compile("pbkdf2-sha512\\$([1-9]\\d{2,7})\\$([\\w-]{16,64})\\$([\\w-]{43})");
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    static PasswordHash of(String password) {
        var salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        var hash = ENCODER.encodeToString(hash(password, salt, ITERATIONS));
        return new PasswordHash("pbkdf2-sha512$" + ITERATIONS + "$" + ENCODER.encodeToString(salt) + "$" + hash);
    }

    /** Takes as long whether it is the right one or not. */
    boolean isOf(String password) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalStateException("No hash of a password");
        }
        var salt = Base64.getUrlDecoder().decode(parts.group(2));
        var hash = Base64.getUrlDecoder().decode(parts.group(3));
        return MessageDigest.isEqual(hash, hash(password, salt, Integer.parseInt(parts.group(1))));
    }

    private static byte[] hash(String password, byte[] salt, int iterations) {
        var spec = new PBEKeySpec(chars(password), salt, iterations, HASH_BYTES * Byte.SIZE);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has PBKDF2WithHmacSHA512", e);
        } finally {
            spec.clearPassword();
        }
    }

    /** Two keyboards may send the same letter as one sign or as two. Java's function takes ASCII in some providers only. */
    private static char[] chars(String password) {
        var bytes = Normalizer.normalize(password, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(bytes).toCharArray();
    }

    @Override
    public String toString() {
        return "PasswordHash";
    }
}

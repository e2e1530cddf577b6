package ru.promcluster.rulebook.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Ed25519 keys as PEM, as OpenSSL writes and reads them. */
final class Pem {

    static final String PRIVATE = "PRIVATE KEY";
    static final String PUBLIC = "PUBLIC KEY";

    private static final int LINE = 64;
    private static final long LARGEST = 10_000;

    private Pem() {}

    static String text(String label, byte[] bytes) {
        var lines = Base64.getMimeEncoder(LINE, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(bytes);
        return "-----BEGIN " + label + "-----\n" + lines + "\n-----END " + label + "-----\n";
    }

    static PrivateKey privateKey(Path file) {
        try {
            return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(bytes(file, PRIVATE)));
        } catch (GeneralSecurityException e) {
            throw notAKey(file, PRIVATE, e);
        }
    }

    static PublicKey publicKey(Path file) {
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(bytes(file, PUBLIC)));
        } catch (GeneralSecurityException e) {
            throw notAKey(file, PUBLIC, e);
        }
    }

    private static byte[] bytes(Path file, String label) {
        try {
            if (Files.size(file) > LARGEST) {
                throw notAKey(file, label, null);
            }
            var text = Files.readString(file, StandardCharsets.US_ASCII);
            var begin = "-----BEGIN " + label + "-----";
            int from = text.indexOf(begin);
            int to = text.indexOf("-----END " + label + "-----");
            if (from < 0 || to < from) {
                throw notAKey(file, label, null);
            }
            return Base64.getMimeDecoder().decode(text.substring(from + begin.length(), to));
        } catch (IOException e) {
            throw notAKey(file, label, e);
        }
    }

    static BundleFaultException notAKey(Path file, String label, @Nullable Throwable cause) {
        var fault = BundleFaultException.of(
                file.toString(),
                "bundle.key",
                "В файле нет ключа Ed25519 (PEM, «BEGIN " + label
                        + "»), или он не читается. Пару ключей делает rules keys.",
                "The file holds no Ed25519 key (PEM, «BEGIN " + label
                        + "»), or is not readable. rules keys makes a pair of keys.");
        if (cause != null) {
            fault.initCause(cause);
        }
        return fault;
    }
}

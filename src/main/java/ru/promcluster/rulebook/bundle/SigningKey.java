package ru.promcluster.rulebook.bundle;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;

/** An Ed25519 key that signs bundles, with its public half. */
public final class SigningKey {

    private final PrivateKey secret;
    private final PublicKey shown;

    private SigningKey(KeyPair pair) {
        secret = pair.getPrivate();
        shown = pair.getPublic();
    }

    /** A new key. */
    public static SigningKey generated() {
        return new SigningKey(pair(new SecureRandom()));
    }

    /**
     * The key of a PEM file (PKCS 8, {@code BEGIN PRIVATE KEY}).
     *
     * @throws BundleFaultException it is not readable, or no Ed25519 key
     */
    public static SigningKey read(Path file) {
        var secret = Pem.privateKey(file);
        if (secret instanceof EdECPrivateKey key && key.getBytes().isPresent()) {
            return new SigningKey(pair(new Given(key.getBytes().get())));
        }
        throw Pem.notAKey(file, Pem.PRIVATE, null);
    }

    /** The JDK computes the public half only when it makes a pair: so the pair is made of the bytes that are given. */
    private static KeyPair pair(SecureRandom random) {
        try {
            var generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, random);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java has Ed25519 since version 15", e);
        }
    }

    private static final class Given extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final byte[] bytes;

        private Given(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        @Override
        public void nextBytes(byte[] wanted) {
            System.arraycopy(bytes, 0, wanted, 0, wanted.length);
        }
    }

    /** The id of the key, see {@link TrustedKeys#id}. */
    public String id() {
        return TrustedKeys.id(shown);
    }

    public PublicKey publicKey() {
        return shown;
    }

    /** The secret half as PEM. */
    public String privatePem() {
        return Pem.text(Pem.PRIVATE, secret.getEncoded());
    }

    /** The public half as PEM. */
    public String publicPem() {
        return Pem.text(Pem.PUBLIC, shown.getEncoded());
    }

    byte[] sign(byte[] bytes) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(secret);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key " + id() + " does not sign", e);
        }
    }
}

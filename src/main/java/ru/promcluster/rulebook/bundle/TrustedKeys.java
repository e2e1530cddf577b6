package ru.promcluster.rulebook.bundle;

import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Collection;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The public keys whose signature is taken, by id. */
public final class TrustedKeys {

    /** No key is trusted. */
    public static final TrustedKeys NONE = new TrustedKeys(new TreeMap<>());

    private static final int ID_LENGTH = 16;

    private final SortedMap<String, PublicKey> keys;

    private TrustedKeys(SortedMap<String, PublicKey> keys) {
        this.keys = keys;
    }

    /** These keys. */
    public static TrustedKeys of(Collection<PublicKey> trusted) {
        var keys = new TreeMap<String, PublicKey>();
        trusted.forEach(key -> keys.put(id(key), key));
        return new TrustedKeys(keys);
    }

    /**
     * The keys of PEM files (X.509, {@code BEGIN PUBLIC KEY}).
     *
     * @throws BundleFaultException one is not readable, or no Ed25519 key
     */
    public static TrustedKeys read(Collection<Path> files) {
        return of(files.stream().map(Pem::publicKey).toList());
    }

    /** What a key is called: the first 16 hex digits of the SHA-256 of its X.509 form. */
    public static String id(PublicKey key) {
        return BundleManifest.sha256(key.getEncoded()).substring(0, ID_LENGTH);
    }

    /** The ids of the keys, in order. */
    public Set<String> ids() {
        return keys.keySet();
    }

    boolean haveSigned(BundleSeal seal) {
        return keys.values().stream().anyMatch(seal::isSignedBy);
    }
}

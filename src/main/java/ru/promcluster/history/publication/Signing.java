package ru.promcluster.history.publication;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.RulebookConfig;
import ru.promcluster.rulebook.bundle.BundleFaultException;
import ru.promcluster.rulebook.bundle.BundleSeal;
import ru.promcluster.rulebook.bundle.SigningKey;
import ru.promcluster.rulebook.files.RuleFiles;

/** Signs what is published, where a key is configured; nodes that load only signed rules take nothing else over. */
public final class Signing {

    /** Nothing is signed. */
    public static final Signing NONE = new Signing(null, "");

    private final @Nullable SigningKey key;
    private final String productVersion;

    private Signing(@Nullable SigningKey key, String productVersion) {
        this.key = key;
        this.productVersion = productVersion;
    }

    /** Signs with a key. */
    public static Signing with(SigningKey key, String productVersion) {
        return new Signing(key, productVersion);
    }

    /**
     * As it is configured.
     *
     * @throws BundleFaultException the key cannot be read
     */
    public static Signing of(RulebookConfig config, String productVersion) {
        return config.signingKey()
                .map(file -> with(SigningKey.read(file), productVersion))
                .orElse(NONE);
    }

    Optional<BundleSeal> seal(RuleFiles files, LocalDate day) {
        return Optional.ofNullable(key).map(signer -> BundleSeal.of(files, signer, day, productVersion));
    }
}

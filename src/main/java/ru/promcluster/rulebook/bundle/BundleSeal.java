package ru.promcluster.rulebook.bundle;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.rulebook.files.RuleProblem;

/** A manifest and the Ed25519 signature over its bytes. It travels in the zip, or beside the bundle in two columns. */
public final class BundleSeal {

    /** Where the manifest stands in a signed zip. */
    public static final String MANIFEST = "META-INF/promcluster-manifest.json";

    /** Where the signature stands, its 64 bytes as they are. */
    public static final String SIGNATURE = "META-INF/promcluster-manifest.sig";

    private final byte[] manifest;
    private final byte[] signature;

    /** A seal as it was stored. */
    public BundleSeal(byte[] manifest, byte[] signature) {
        this.manifest = manifest.clone();
        this.signature = signature.clone();
    }

    public byte[] manifest() {
        return manifest.clone();
    }

    public byte[] signature() {
        return signature.clone();
    }

    /**
     * Seals files.
     *
     * @param day the day to be written into the manifest
     */
    public static BundleSeal of(RuleFiles files, SigningKey key, LocalDate day, String productVersion) {
        var manifest = BundleManifest.of(files, key.id(), day, productVersion).bytes();
        return new BundleSeal(manifest, key.sign(manifest));
    }

    /**
     * Seals a bundle.
     *
     * @throws BundleFaultException the bundle is damaged
     */
    public static BundleSeal of(byte[] bundle, SigningKey key, LocalDate day, String productVersion) {
        return of(BundleZip.read(bundle).files(), key, day, productVersion);
    }

    /** What speaks against the files being those that a trusted key has signed; empty: nothing. Nothing is compiled. */
    public List<RuleProblem> problems(RuleFiles files, TrustedKeys trusted) {
        if (!trusted.haveSigned(this)) {
            return List.of(notSigned(trusted));
        }
        try {
            return differences(BundleManifest.read(manifest), files);
        } catch (BundleFaultException e) {
            return List.of(e.problem());
        }
    }

    /** The manifest, whoever signed it. */
    public BundleManifest content() {
        return BundleManifest.read(manifest);
    }

    private RuleProblem notSigned(TrustedKeys trusted) {
        try {
            var id = BundleManifest.read(manifest).keyId();
            if (!trusted.ids().contains(id)) {
                var known = String.join(", ", trusted.ids());
                return problem(
                        "",
                        "bundle.key-not-trusted",
                        "Набор подписан ключом " + id + ", которому здесь не доверяют. Доверенные ключи: " + known
                                + ". Добавьте ключ в promcluster.rules.trusted-keys или подпишите доверенным: rules sign.",
                        "The bundle is signed by key " + id + ", which is not trusted here. Trusted: " + known
                                + ". Add the key to promcluster.rules.trusted-keys or sign with a trusted one: rules sign.");
            }
        } catch (BundleFaultException e) {
            return e.problem();
        }
        return problem(
                SIGNATURE,
                "bundle.signature",
                "Подпись не подходит к описи: одну из них изменили. Получите набор заново.",
                "The signature does not fit the manifest: one of them was changed. Get the bundle anew.");
    }

    private static List<RuleProblem> differences(BundleManifest manifest, RuleFiles files) {
        var problems = new ArrayList<RuleProblem>();
        var texts = files.chosen(every -> true);
        texts.forEach((path, text) -> {
            if (!BundleManifest.sha256(text).equals(manifest.files().get(path))) {
                problems.add(problem(
                        path,
                        "bundle.changed",
                        "Файл не тот, что подписан. Получите набор заново.",
                        "The file is not the one that was signed. Get the bundle anew."));
            }
        });
        manifest.files().keySet().stream()
                .filter(path -> !texts.containsKey(path))
                .forEach(path -> problems.add(problem(
                        path,
                        "bundle.missing",
                        "Подписанного файла в наборе нет. Получите набор заново.",
                        "A signed file is not in the bundle. Get the bundle anew.")));
        if (problems.isEmpty() && !files.digest(every -> true).equals(manifest.sha256())) {
            problems.add(problem(
                    MANIFEST,
                    "bundle.digest",
                    "Отпечаток в описи не подходит к файлам. Подпишите набор заново: rules sign.",
                    "The digest of the manifest does not fit the files. Sign the bundle anew: rules sign."));
        }
        return problems;
    }

    private static RuleProblem problem(String file, String code, String russian, String english) {
        return new RuleProblem(file, 0, 0, code, russian, english);
    }

    boolean isSignedBy(PublicKey key) {
        try {
            var check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(manifest);
            return check.verify(signature);
        } catch (GeneralSecurityException malformed) {
            // A signature that is no signature was not made by this key.
            return false;
        }
    }
}

package ru.promcluster.rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.bundle.BundleFaultException;
import ru.promcluster.rulebook.bundle.BundleSeal;
import ru.promcluster.rulebook.bundle.BundleZip;
import ru.promcluster.rulebook.bundle.TrustedKeys;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.rulebook.files.RuleProblem;

/** Whose rules are loaded: anybody's, or only those that a trusted key has signed. */
public final class RulesTrust {

    /** Any rules are loaded. */
    public static final RulesTrust ANYBODY = new RulesTrust(null, List.of());

    private final @Nullable TrustedKeys keys;
    private final List<RuleProblem> problems;

    private RulesTrust(@Nullable TrustedKeys keys, List<RuleProblem> problems) {
        this.keys = keys;
        this.problems = problems;
    }

    /** Only rules that one of the keys has signed are loaded. */
    public static RulesTrust signedBy(TrustedKeys keys) {
        return new RulesTrust(keys, List.of());
    }

    /**
     * As it is configured. Where only signed rules are wanted and no key is named, or one cannot be read, none are loaded,
     * and why is said of the rules.
     */
    public static RulesTrust of(RulebookConfig config) {
        if (!config.signedOnly()) {
            return ANYBODY;
        }
        var files = config.trustedKeys().orElse(List.of());
        if (files.isEmpty()) {
            return nobody(problem(
                    "",
                    "rules.no-trusted-key",
                    "Загружать велено только подписанные правила (promcluster.rules.signed-only), а доверенных ключей нет."
                            + " Назовите их файлы в promcluster.rules.trusted-keys.",
                    "Only signed rules may be loaded (promcluster.rules.signed-only), and no key is trusted. Name the"
                            + " key files in promcluster.rules.trusted-keys."));
        }
        try {
            return signedBy(TrustedKeys.read(files));
        } catch (BundleFaultException e) {
            return nobody(e.problem());
        }
    }

    private static RulesTrust nobody(RuleProblem why) {
        return new RulesTrust(TrustedKeys.NONE, List.of(why));
    }

    /** The rules of a folder or a bundle, followed as they change. */
    public RuleSource source(Path path) {
        var followed = RuleSource.folder(path);
        return keys == null ? followed : new SignedSource(path, followed, this);
    }

    /**
     * The files of a bundle, if they may be loaded.
     *
     * @param beside the seal where it is kept beside the bundle; absent: it is in the bundle, if there is one
     * @throws BrokenRulesException the bundle is damaged, or not signed by a trusted key
     */
    public RuleFiles admitted(byte[] bundle, @Nullable BundleSeal beside) {
        if (!problems.isEmpty()) {
            throw new BrokenRulesException(problems);
        }
        try {
            var content = BundleZip.read(bundle);
            if (keys == null) {
                return content.files();
            }
            var seal = beside == null ? content.seal() : beside;
            var faults = seal == null ? List.of(notSigned("")) : seal.problems(content.files(), keys);
            if (!faults.isEmpty()) {
                throw new BrokenRulesException(faults);
            }
            return content.files();
        } catch (BundleFaultException e) {
            throw new BrokenRulesException(List.of(e.problem()));
        }
    }

    /**
     * The files of a bundle in a file, if they may be loaded.
     *
     * @throws BrokenRulesException it cannot be read, is no bundle, or not signed by a trusted key
     */
    RuleFiles admitted(Path bundle) {
        if (!problems.isEmpty()) {
            throw new BrokenRulesException(problems);
        }
        if (Files.isDirectory(bundle)) {
            throw new BrokenRulesException(List.of(notSigned(bundle.toString())));
        }
        try {
            return admitted(Files.readAllBytes(bundle), null);
        } catch (IOException e) {
            throw new BrokenRulesException(List.of(problem(
                    bundle.toString(),
                    "rules.unreadable",
                    "Файл с правилами не читается: " + e.getMessage(),
                    "The file of the rules is not readable: " + e.getMessage())));
        }
    }

    private static RuleProblem notSigned(String file) {
        return problem(
                file,
                "rules.not-signed",
                "Правила не подписаны, а загружать велено только подписанные (promcluster.rules.signed-only). Соберите"
                        + " набор: rules bundle --out rules.zip, подпишите: rules sign rules.zip --key FILE, и назовите файл в"
                        + " promcluster.rules.path.",
                "The rules are not signed, and only signed ones may be loaded (promcluster.rules.signed-only). Make a"
                        + " bundle: rules bundle --out rules.zip, sign it: rules sign rules.zip --key FILE, and name the file in"
                        + " promcluster.rules.path.");
    }

    private static RuleProblem problem(String file, String code, String russian, String english) {
        return new RuleProblem(file, 0, 0, code, russian, english);
    }
}

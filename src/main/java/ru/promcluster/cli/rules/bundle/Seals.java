package ru.promcluster.cli.rules.bundle;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.stream.Collectors;
import ru.promcluster.rulebook.bundle.BundleManifest;
import ru.promcluster.rulebook.files.RuleProblem;
import ru.promcluster.verdict.Language;

/** What the commands say of seals. */
final class Seals {

    private Seals() {}

    /** What was signed: rulesets with version, and the digest of all files. */
    static String told(BundleManifest manifest) {
        var rulesets = manifest.rulesets().stream()
                .map(line -> line.id() + " " + line.version())
                .collect(Collectors.joining(", "));
        return rulesets + "; " + manifest.signedOn() + "; SHA-256 " + manifest.sha256();
    }

    /** A fault as {@code rules check} prints it; in a bundle, the bundle goes before its file. */
    static void print(RuleProblem problem, Path bundle, Language language, PrintStream out) {
        var isOfKey = problem.code().equals("bundle.key");
        var place = isOfKey ? problem.file() : bundle + (problem.file().isEmpty() ? "" : "!" + problem.file());
        out.println(place + " " + problem.code() + " " + problem.message(language));
    }
}

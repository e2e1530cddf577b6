package ru.promcluster.rulebook;

import java.util.TreeMap;
import ru.promcluster.rulebook.bundle.BundleZip;
import ru.promcluster.rulebook.files.RuleFiles;

/**
 * All that the verdicts of a ruleset, or of all rulesets, rest on, as a zip: the files that the digests are over, by path.
 * The same content gives the same bytes; whoever has to prove a verdict years later can open it with any zip program.
 */
public final class RulesetBundle {

    private RulesetBundle() {}

    /** The bundle of a ruleset. */
    public static byte[] of(Ruleset ruleset) {
        return BundleZip.of(ruleset.content().texts());
    }

    /** The bundle of all rulesets together. */
    public static byte[] of(Rulebook rulebook) {
        var texts = new TreeMap<String, String>();
        rulebook.rulesets().forEach(ruleset -> texts.putAll(ruleset.content().texts()));
        return BundleZip.of(texts);
    }

    /** The bundle of all files, those that no digest of a ruleset is over as well. */
    public static byte[] of(RuleFiles files) {
        return BundleZip.of(files.chosen(every -> true));
    }

    /**
     * The rulebook with the one ruleset of a bundle.
     *
     * @param sha256 the digest it was stored under
     * @throws IllegalArgumentException the bundle is damaged, or its content has another digest
     * @throws BrokenRulesException this version of the product cannot read rules of that time
     */
    public static Rulebook open(byte[] bundle, String sha256) {
        var reading = RulebookReading.of(files(bundle));
        var rulebook = reading.rulebook();
        if (rulebook == null) {
            throw new BrokenRulesException(reading.problems());
        }
        var digests = rulebook.rulesets().stream().map(Ruleset::sha256).toList();
        if (digests.size() != 1 || !digests.get(0).equals(sha256)) {
            throw new IllegalArgumentException("The bundle of ruleset " + sha256 + " holds " + digests);
        }
        return rulebook;
    }

    /**
     * The digest of a bundle's content, without compiling any of it.
     *
     * @throws IllegalArgumentException the bundle is damaged
     */
    public static String sha256(byte[] bundle) {
        return files(bundle).digest(every -> true);
    }

    /**
     * The files of a bundle, signed or not, without its seal.
     *
     * @throws IllegalArgumentException the bundle is damaged
     */
    public static RuleFiles files(byte[] bundle) {
        return BundleZip.read(bundle).files();
    }
}

package ru.promcluster.rulebook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import ru.promcluster.rulebook.files.RuleFiles;

/**
 * All that the verdicts of a ruleset, or of all rulesets, rest on, as a zip: the files that the digests are over, by path.
 * The same content gives the same bytes; whoever has to prove a verdict years later can open it with any zip program.
 */
public final class RulesetBundle {

    /** A ruleset is some hundred kilobytes; a bundle that unfolds beyond this is not one. */
    private static final int LARGEST = 64 << 20;

    /** The earliest day that a zip can name: a bundle carries no day of its own. */
    private static final LocalDateTime NO_DAY = LocalDateTime.of(1980, 1, 1, 0, 0);

    private RulesetBundle() {}

    /** The bundle of a ruleset. */
    public static byte[] of(Ruleset ruleset) {
        return zipped(ruleset.content().texts());
    }

    /** The bundle of all rulesets together. */
    public static byte[] of(Rulebook rulebook) {
        var texts = new TreeMap<String, String>();
        rulebook.rulesets().forEach(ruleset -> texts.putAll(ruleset.content().texts()));
        return zipped(texts);
    }

    /** The bundle of all files, those that no digest of a ruleset is over as well. */
    public static byte[] of(RuleFiles files) {
        return zipped(files.chosen(every -> true));
    }

    private static byte[] zipped(SortedMap<String, String> texts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : texts.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(NO_DAY);
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("Zipping " + texts.keySet() + " in memory failed", impossible);
        }
        return bytes.toByteArray();
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
     * The files of a bundle.
     *
     * @throws IllegalArgumentException the bundle is damaged
     */
    public static RuleFiles files(byte[] bundle) {
        var texts = new TreeMap<String, String>();
        int room = LARGEST;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bundle))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var bytes = zip.readNBytes(room);
                room -= bytes.length;
                if (room == 0) {
                    throw new IllegalArgumentException("The bundle unfolds beyond " + LARGEST + " bytes");
                }
                texts.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("The bundle is damaged", e);
        }
        return RuleFiles.of(texts);
    }
}

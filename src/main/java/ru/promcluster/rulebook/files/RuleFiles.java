package ru.promcluster.rulebook.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The text of all files below a rules folder at one moment, by path with forward slashes. Names that begin with
 * {@code _} or {@code .} are not read. Line ends are the same whatever machine wrote them.
 */
public final class RuleFiles {

    /** The sentences that rules in Russian are written in. */
    public static final String SENTENCES = "sentences.dsl";

    /** The folder of the tables that all rulesets share. */
    static final String REFERENCE = "reference";

    private final SortedMap<String, String> texts;

    private RuleFiles(SortedMap<String, String> texts) {
        this.texts = texts;
    }

    /** The files of a bundle, by path with forward slashes. */
    public static RuleFiles of(SortedMap<String, String> texts) {
        return new RuleFiles(new TreeMap<>(texts));
    }

    /** The chosen files alone, in the order of their paths. */
    public SortedMap<String, String> chosen(Predicate<String> chosen) {
        var kept = new TreeMap<>(texts);
        kept.keySet().removeIf(chosen.negate());
        return Collections.unmodifiableSortedMap(kept);
    }

    /** Reads the folder. Links are not followed, so that nothing outside it is read. */
    public static RuleFiles read(Path folder) throws IOException {
        return RawFiles.read(folder).texts();
    }

    /** The text of a file; {@code null}: there is none. */
    public @Nullable String text(String path) {
        return texts.get(path);
    }

    /** Paths of all files below a folder, in order. */
    public List<String> below(String folder) {
        return texts.keySet().stream()
                .filter(path -> path.startsWith(folder + "/"))
                .toList();
    }

    /** Names of the folders directly below a folder ("" for the root), in order. */
    public List<String> foldersIn(String folder) {
        var prefix = folder.isEmpty() ? "" : folder + "/";
        return texts.keySet().stream()
                .filter(path -> path.startsWith(prefix) && path.indexOf('/', prefix.length()) > 0)
                .map(path -> path.substring(prefix.length(), path.indexOf('/', prefix.length())))
                .distinct()
                .toList();
    }

    /** Ids of the rulesets, in order. */
    public List<String> rulesets() {
        return foldersIn("").stream()
                .filter(folder -> !folder.equals(REFERENCE) && texts.containsKey(folder + "/ruleset.yaml"))
                .toList();
    }

    /** SHA-256 over the paths and texts of the chosen files, the same on any machine; lower-case hex. */
    public String digest(Predicate<String> chosen) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            texts.forEach((path, text) -> {
                if (chosen.test(path)) {
                    var bytes = text.getBytes(StandardCharsets.UTF_8);
                    digest.update((path + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
                    digest.update(bytes);
                }
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}

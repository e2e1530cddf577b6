package ru.promcluster.rulebook.bundle;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.rulebook.files.RuleProblems;
import ru.promcluster.rulebook.files.RulesFolder;

/**
 * What a signature speaks for.
 *
 * @param format version of this form
 * @param signedOn day given by who signed
 * @param keyId id of the key, see {@link TrustedKeys}
 * @param sha256 digest of all files, the same that {@code rules publish} names; this manifest is not part of it
 * @param files SHA-256 of each file in UTF-8, by path
 */
public record BundleManifest(
        int format,
        String productVersion,
        LocalDate signedOn,
        String keyId,
        List<RulesetLine> rulesets,
        String sha256,
        SortedMap<String, String> files) {

    private static final int FORMAT = 1;

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT);

    public BundleManifest {
        rulesets = rulesets == null ? List.of() : List.copyOf(rulesets);
        files = Collections.unmodifiableSortedMap(files == null ? new TreeMap<>() : new TreeMap<>(files));
    }

    /** A ruleset in the bundle. */
    public record RulesetLine(String id, String version, String sha256) {}

    /** What there is to say of these files, before a key has signed it. */
    static BundleManifest of(RuleFiles files, String keyId, LocalDate signedOn, String productVersion) {
        var hashes = new TreeMap<String, String>();
        files.chosen(every -> true).forEach((path, text) -> hashes.put(path, sha256(text)));
        var rulesets = new RulesFolder(files, new RuleProblems())
                .rulesets().values().stream()
                        .map(content -> new RulesetLine(content.id(), content.version(), content.sha256()))
                        .toList();
        return new BundleManifest(
                FORMAT, productVersion, signedOn, keyId, rulesets, files.digest(every -> true), hashes);
    }

    /**
     * Reads a manifest whose signature was found good.
     *
     * @throws BundleFaultException it is none of this form
     */
    @SuppressWarnings("NullAway") // The mapper leaves null what the file leaves out, whatever the record promises.
    static BundleManifest read(byte[] json) {
        try {
            var manifest = JSON.readValue(json, BundleManifest.class);
            if (manifest == null || manifest.format != FORMAT || manifest.sha256 == null || manifest.keyId == null) {
                throw unreadable("—");
            }
            return manifest;
        } catch (IOException e) {
            var fault = unreadable(
                    String.valueOf(e.getMessage()).lines().findFirst().orElse("—"));
            fault.initCause(e);
            throw fault;
        }
    }

    private static BundleFaultException unreadable(String why) {
        return BundleFaultException.of(
                BundleSeal.MANIFEST,
                "bundle.manifest",
                "Опись набора не читается (" + why + "). Подпишите набор заново: rules sign.",
                "The manifest is not readable (" + why + "). Sign the bundle anew: rules sign.");
    }

    byte[] bytes() {
        try {
            return (JSON.writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A manifest of strings is not written", impossible);
        }
    }

    static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}

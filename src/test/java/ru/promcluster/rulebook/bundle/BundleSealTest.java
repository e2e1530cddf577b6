package ru.promcluster.rulebook.bundle;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.promcluster.rulebook.Rulebook;
import ru.promcluster.rulebook.RulebookReading;
import ru.promcluster.rulebook.RulesetBundle;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.rulebook.files.RuleProblem;

/** A bundle is taken only as the one that a trusted key has signed. */
class BundleSealTest {

    private static final Rulebook SHIPPED =
            requireNonNull(RulebookReading.of(Path.of("rules")).rulebook());
    private static final byte[] BUNDLE = RulesetBundle.of(SHIPPED);
    private static final RuleFiles FILES = RulesetBundle.files(BUNDLE);
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final SigningKey KEY = SigningKey.generated();
    private static final SigningKey OTHER = SigningKey.generated();
    private static final TrustedKeys TRUSTED = TrustedKeys.of(List.of(OTHER.publicKey(), KEY.publicKey()));
    private static final BundleSeal SEAL = BundleSeal.of(BUNDLE, KEY, DAY, "1.2.3");
    private static final String FIGURES = "registry/2015-779/figures.yaml";

    @TempDir
    Path folder;

    private static List<String> codes(List<RuleProblem> problems) {
        return problems.stream()
                .map(problem -> problem.code() + " " + problem.file())
                .toList();
    }

    private static RuleFiles changed(Consumer<SortedMap<String, String>> change) {
        var texts = new TreeMap<>(FILES.chosen(every -> true));
        change.accept(texts);
        return RuleFiles.of(texts);
    }

    @Test
    void a_signed_bundle_is_what_was_signed_and_keeps_its_digest() {
        var signed = BundleZip.of(FILES.chosen(every -> true), SEAL);

        var read = BundleZip.read(signed);

        assertThat(requireNonNull(read.seal()).problems(read.files(), TRUSTED)).isEmpty();
        assertThat(RulesetBundle.sha256(signed)).isEqualTo(RulesetBundle.sha256(BUNDLE));
        assertThat(RulesetBundle.of(
                        requireNonNull(RulebookReading.of(read.files()).rulebook())))
                .isEqualTo(BUNDLE);
    }

    @Test
    void a_manifest_says_what_was_signed_by_whom_and_when() {
        var manifest = SEAL.content();

        assertThat(manifest.rulesets())
                .containsExactlyElementsOf(SHIPPED.rulesets().stream()
                        .map(ruleset ->
                                new BundleManifest.RulesetLine(ruleset.id(), ruleset.version(), ruleset.sha256()))
                        .toList())
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(manifest.sha256()).isEqualTo(RulesetBundle.sha256(BUNDLE));
        assertThat(manifest.keyId()).isEqualTo(KEY.id());
        assertThat(manifest.signedOn()).isEqualTo(DAY);
        assertThat(manifest.productVersion()).isEqualTo("1.2.3");
        assertThat(manifest.files().keySet())
                .containsExactlyElementsOf(FILES.chosen(every -> true).keySet())
                .hasSizeGreaterThan(60);
    }

    @Test
    void a_changed_an_added_and_a_missing_file_are_named() {
        var altered = changed(texts -> texts.put(FIGURES, texts.get(FIGURES) + "# "));
        var added = changed(texts -> texts.put("registry/2015-779/x.md", "x"));
        var lost = changed(texts -> texts.remove(FIGURES));

        assertThat(codes(SEAL.problems(altered, TRUSTED))).containsExactly("bundle.changed " + FIGURES);
        assertThat(codes(SEAL.problems(added, TRUSTED))).containsExactly("bundle.changed registry/2015-779/x.md");
        assertThat(codes(SEAL.problems(lost, TRUSTED))).containsExactly("bundle.missing " + FIGURES);
    }

    @Test
    void a_manifest_that_fits_other_files_does_not_fit_the_signature() {
        var altered = changed(texts -> texts.put(FIGURES, texts.get(FIGURES) + "# "));
        var forged = BundleSeal.of(altered, KEY, DAY, "1.2.3").manifest();

        var problems = new BundleSeal(forged, SEAL.signature()).problems(altered, TRUSTED);

        assertThat(codes(problems)).containsExactly("bundle.signature " + BundleSeal.SIGNATURE);
    }

    @Test
    void a_signature_of_which_a_bit_is_turned_or_that_is_cut_is_none() {
        var turned = SEAL.signature();
        turned[10] ^= 1;
        var cut = java.util.Arrays.copyOf(SEAL.signature(), 20);

        assertThat(codes(new BundleSeal(SEAL.manifest(), turned).problems(FILES, TRUSTED)))
                .containsExactly("bundle.signature " + BundleSeal.SIGNATURE);
        assertThat(codes(new BundleSeal(SEAL.manifest(), cut).problems(FILES, TRUSTED)))
                .containsExactly("bundle.signature " + BundleSeal.SIGNATURE);
    }

    @Test
    void a_key_that_is_not_trusted_is_named() {
        var stranger = SigningKey.generated();
        var problems = BundleSeal.of(BUNDLE, stranger, DAY, "1.2.3").problems(FILES, TRUSTED);

        assertThat(codes(problems)).containsExactly("bundle.key-not-trusted ");
        assertThat(problems.get(0).russian()).contains(stranger.id(), KEY.id(), "promcluster.rules.trusted-keys");
    }

    @Test
    void a_stranger_that_calls_himself_by_a_trusted_name_is_found_out() {
        var manifest = new String(SEAL.manifest(), StandardCharsets.UTF_8);
        var stranger = SigningKey.generated();
        var forged = new BundleSeal(SEAL.manifest(), stranger.sign(manifest.getBytes(StandardCharsets.UTF_8)));

        assertThat(codes(forged.problems(FILES, TRUSTED))).containsExactly("bundle.signature " + BundleSeal.SIGNATURE);
    }

    @Test
    void what_is_no_manifest_is_said_to_be_none() {
        var seal = new BundleSeal("{ \"format\": 2 }".getBytes(StandardCharsets.UTF_8), new byte[64]);

        assertThat(codes(seal.problems(FILES, TRUSTED))).containsExactly("bundle.manifest " + BundleSeal.MANIFEST);
    }

    @Test
    void keys_are_read_as_they_were_written() throws IOException {
        var secret = Files.writeString(folder.resolve("secret.pem"), KEY.privatePem());
        var shown = Files.writeString(folder.resolve("public.pem"), KEY.publicPem());

        var seal = BundleSeal.of(BUNDLE, SigningKey.read(secret), DAY, "1.2.3");

        assertThat(SigningKey.read(secret).id()).isEqualTo(KEY.id());
        assertThat(seal.problems(FILES, TrustedKeys.read(List.of(shown)))).isEmpty();
        assertThat(TrustedKeys.read(List.of(shown)).ids()).containsExactly(KEY.id());
    }

    @Test
    void a_file_without_a_key_is_named() throws IOException {
        var shown = Files.writeString(folder.resolve("public.pem"), KEY.publicPem());
        var broken =
                Files.writeString(folder.resolve("broken.pem"), KEY.privatePem().replace("M", "A"));

        assertThatThrownBy(() -> SigningKey.read(shown)).isInstanceOf(BundleFaultException.class);
        assertThatThrownBy(() -> SigningKey.read(broken)).isInstanceOf(BundleFaultException.class);
        assertThatThrownBy(() -> TrustedKeys.read(List.of(folder.resolve("none.pem"))))
                .isInstanceOfSatisfying(
                        BundleFaultException.class,
                        fault -> assertThat(fault.problem().file()).endsWith("none.pem"));
    }
}

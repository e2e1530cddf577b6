package ru.promcluster.rulebook;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.promcluster.rulebook.bundle.BundleSeal;
import ru.promcluster.rulebook.bundle.BundleZip;
import ru.promcluster.rulebook.bundle.SigningKey;
import ru.promcluster.rulebook.files.RuleProblem;

/** In production only signed rules are loaded; anywhere, a bundle is as good as a folder. */
class RulesTrustTest {

    private static final SigningKey KEY = SigningKey.generated();
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final byte[] BUNDLE =
            RulesetBundle.of(requireNonNull(RulebookReading.of(RealRules.FOLDER).rulebook()));

    @TempDir
    Path folder;

    /** Settings as an operator writes them. */
    private record Config(boolean signedOnly, Optional<List<Path>> trustedKeys) implements RulebookConfig {

        @Override
        public Optional<Path> keptIn() {
            return Optional.empty();
        }

        @Override
        public Path path() {
            return RealRules.FOLDER;
        }

        @Override
        public Duration lookEvery() {
            return Duration.ofMillis(300);
        }

        @Override
        public boolean shared() {
            return false;
        }

        @Override
        public Optional<Path> signingKey() {
            return Optional.empty();
        }

        @Override
        public Duration askEvery() {
            return Duration.ofSeconds(1);
        }
    }

    private RulesTrust signedOnly() throws IOException {
        var key = Files.writeString(folder.resolve("public.pem"), KEY.publicPem());
        return RulesTrust.of(new Config(true, Optional.of(List.of(key))));
    }

    private static byte[] signed(SigningKey key) {
        var files = RulesetBundle.files(BUNDLE);
        return BundleZip.of(files.chosen(every -> true), BundleSeal.of(files, key, DAY, "1.2.3"));
    }

    private static List<String> codes(RulesTrust trust, Path path) {
        var caught = new java.util.ArrayList<String>();
        assertThatThrownBy(() -> LiveRulebook.open(trust.source(path), Clock.systemUTC()))
                .isInstanceOfSatisfying(
                        BrokenRulesException.class,
                        broken -> broken.problems().stream()
                                .map(RuleProblem::code)
                                .forEach(caught::add));
        return caught;
    }

    @Test
    void a_bundle_is_loaded_like_the_folder_that_it_was_made_of() throws IOException {
        var file = Files.write(folder.resolve("rules.zip"), BUNDLE);

        var live = LiveRulebook.open(RulesTrust.ANYBODY.source(file), Clock.systemUTC());

        assertThat(requireNonNull(live.state().timeline().on(DAY).ruleset("registry"))
                        .sha256())
                .isEqualTo(RealRules.registry().sha256());
    }

    @Test
    void a_signed_bundle_is_loaded_where_only_such_are() throws IOException {
        var file = Files.write(folder.resolve("rules.zip"), signed(KEY));

        var live = LiveRulebook.open(signedOnly().source(file), Clock.systemUTC());

        assertThat(requireNonNull(live.state().timeline().on(DAY).ruleset("registry"))
                        .sha256())
                .isEqualTo(RealRules.registry().sha256());
    }

    @Test
    void a_folder_and_an_unsigned_bundle_are_refused_where_only_signed_ones_are_loaded() throws IOException {
        var file = Files.write(folder.resolve("rules.zip"), BUNDLE);

        assertThat(codes(signedOnly(), RealRules.FOLDER)).containsExactly("rules.not-signed");
        assertThat(codes(signedOnly(), file)).containsExactly("rules.not-signed");
    }

    @Test
    void a_bundle_of_a_stranger_is_refused() throws IOException {
        var file = Files.write(folder.resolve("rules.zip"), signed(SigningKey.generated()));

        assertThat(codes(signedOnly(), file)).containsExactly("bundle.key-not-trusted");
    }

    @Test
    void a_stranger_does_not_take_the_place_of_a_signed_bundle() throws IOException {
        var file = Files.write(folder.resolve("rules.zip"), signed(KEY));
        var live = LiveRulebook.open(signedOnly().source(file), Clock.systemUTC());
        var before = live.state().timeline();

        Files.write(file, BUNDLE);
        live.look();
        live.look();

        assertThat(live.state().timeline()).isSameAs(before);
        assertThat(live.state().problems()).extracting(RuleProblem::code).containsExactly("rules.not-signed");
    }

    @Test
    void a_bundle_whose_seal_is_kept_beside_it_is_admitted() throws IOException {
        var seal = BundleSeal.of(BUNDLE, KEY, DAY, "1.2.3");

        assertThat(signedOnly().admitted(BUNDLE, seal).digest(every -> true)).isEqualTo(RulesetBundle.sha256(BUNDLE));
        assertThatThrownBy(() -> signedOnly().admitted(BUNDLE, null)).isInstanceOf(BrokenRulesException.class);
    }

    @Test
    void without_a_readable_trusted_key_nothing_is_loaded() throws IOException {
        var file = Files.write(folder.resolve("rules.zip"), signed(KEY));
        var none = RulesTrust.of(new Config(true, Optional.empty()));
        var unreadable = RulesTrust.of(new Config(true, Optional.of(List.of(folder.resolve("none.pem")))));

        assertThat(codes(none, file)).containsExactly("rules.no-trusted-key");
        assertThat(codes(unreadable, file)).containsExactly("bundle.key");
    }
}

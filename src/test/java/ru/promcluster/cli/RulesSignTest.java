package ru.promcluster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules are packed, signed and verified at the command line. */
class RulesSignTest {

    @TempDir
    Path folder;

    private String bundle = "";
    private String keys = "";

    @BeforeEach
    void make() {
        bundle = folder.resolve("rules.zip").toString();
        keys = folder.resolve("key").toString();
        assertThat(Ran.of("rules", "bundle", "--out", bundle).exitCode()).isZero();
        assertThat(Ran.of("rules", "keys", "--out", keys).exitCode()).isZero();
    }

    private Ran sign(String key) {
        return Ran.of("rules", "sign", bundle, "--key", key);
    }

    private Ran verify(String key) {
        return Ran.of("rules", "verify", bundle, "--trusted", key);
    }

    @Test
    void a_bundle_that_was_signed_is_verified() {
        var unsigned = verify(keys + ".public.pem");
        var signed = sign(keys + ".secret.pem");
        var verified = verify(keys + ".public.pem");

        assertThat(unsigned.exitCode()).isEqualTo(1);
        assertThat(unsigned.out()).contains("не подписан");
        assertThat(signed.out()).startsWith("Подписан ключом ").contains("registry 2024-413+", "2022-12-01");
        assertThat(verified.out()).startsWith("Подпись ключа ").contains("верна: ", "registry 2024-413+");
        assertThat(verified.exitCode()).isZero();
    }

    @Test
    void the_digest_of_a_bundle_is_not_changed_by_its_signature() {
        var again = folder.resolve("again.zip").toString();
        var digest = Ran.of("rules", "bundle", "--out", again).out().strip().replaceFirst(".* ", "");

        assertThat(sign(keys + ".secret.pem").out()).contains("SHA-256 " + digest);
        assertThat(sign(keys + ".secret.pem").out()).contains("SHA-256 " + digest);
    }

    @Test
    void another_key_is_not_taken() {
        var other = folder.resolve("other").toString();
        Ran.of("rules", "keys", "--out", other);
        sign(other + ".secret.pem");

        var verified = verify(keys + ".public.pem");

        assertThat(verified.exitCode()).isEqualTo(1);
        assertThat(verified.out()).startsWith(bundle + " bundle.key-not-trusted ");
    }

    @Test
    void the_secret_key_is_for_its_owner_and_is_never_replaced() throws IOException {
        var secret = Path.of(keys + ".secret.pem");

        var again = Ran.of("rules", "keys", "--out", keys);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                .isEqualTo("rw-------");
        assertThat(again.exitCode()).isEqualTo(3);
        assertThat(again.err()).contains("уже есть");
    }

    @Test
    void what_cannot_be_signed_or_verified_is_said_with_its_reason() throws IOException {
        Files.writeString(folder.resolve("no.zip"), "rules", StandardCharsets.UTF_8);

        var noKey = sign(keys + ".public.pem");
        var noTrust = Ran.of("rules", "verify", bundle);
        var noZip = Ran.of("rules", "verify", folder.resolve("no.zip").toString(), "--trusted", keys + ".public.pem");
        var there = Ran.of("rules", "bundle", "--out", bundle);

        assertThat(noKey.err()).startsWith(keys + ".public.pem bundle.key ");
        assertThat(noTrust.err()).contains("--trusted");
        assertThat(noZip.err()).contains("bundle.damaged");
        assertThat(there.err()).contains("уже есть");
        assertThat(java.util.List.of(noKey.exitCode(), noTrust.exitCode(), noZip.exitCode(), there.exitCode()))
                .containsOnly(3);
    }
}

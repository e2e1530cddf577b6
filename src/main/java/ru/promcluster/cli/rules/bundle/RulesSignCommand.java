package ru.promcluster.cli.rules.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import ru.promcluster.cli.terminal.DayConverter;
import ru.promcluster.cli.terminal.ExitCode;
import ru.promcluster.cli.terminal.LanguageOption;
import ru.promcluster.cli.terminal.Settings;
import ru.promcluster.cli.terminal.Terminal;
import ru.promcluster.rulebook.bundle.BundleFaultException;
import ru.promcluster.rulebook.bundle.BundleSeal;
import ru.promcluster.rulebook.bundle.BundleZip;
import ru.promcluster.rulebook.bundle.SigningKey;
import ru.promcluster.verdict.Bilingual;

/** {@code rules sign}: puts manifest and signature into a bundle; an earlier signature is replaced. */
@Command(
        name = "sign",
        description = {
            "Подписать набор правил: опись и подпись Ed25519 становятся частью файла, прежняя подпись заменяется.",
            "Sign a bundle of rules: manifest and Ed25519 signature become part of the file and replace earlier ones."
        },
        exitCodeList = {"0:подписан / signed", "3:не подписан / not signed"})
public final class RulesSignCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Settings settings;

    @Parameters(
            paramLabel = "FILE",
            description = {"Набор, который сделала rules bundle.", "A bundle that rules bundle made."})
    private Path bundle = Path.of("");

    @Option(
            names = "--key",
            paramLabel = "FILE",
            required = true,
            description = {"Секретный ключ Ed25519 (PEM, PKCS 8).", "The secret Ed25519 key (PEM, PKCS 8)."})
    private Path key = Path.of("");

    @Option(
            names = "--day",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = {"День подписи в описи; иначе сегодня.", "Day of the signature in the manifest; else today."})
    private @Nullable LocalDate day;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    public RulesSignCommand(Terminal terminal, Settings settings) {
        this.terminal = terminal;
        this.settings = settings;
    }

    @Override
    public Integer call() {
        try {
            var signing = SigningKey.read(key);
            var on = Objects.requireNonNullElseGet(day, terminal::today);
            var files = BundleZip.read(Files.readAllBytes(bundle)).files();
            var seal = BundleSeal.of(files, signing, on, settings.engineVersion());
            replace(BundleZip.of(files.chosen(every -> true), seal));
            terminal.out()
                    .println(new Bilingual(
                                    "Подписан ключом " + signing.id() + ": " + Seals.told(seal.content()),
                                    "Signed by key " + signing.id() + ": " + Seals.told(seal.content()))
                            .in(language.language()));
            return ExitCode.GOOD;
        } catch (BundleFaultException e) {
            Seals.print(e.problem(), bundle, language.language(), terminal.err());
        } catch (IOException e) {
            terminal.err()
                    .println(new Bilingual("Файл не читается или не пишется: " + e, "Cannot be read or written: " + e)
                            .in(language.language()));
        }
        return ExitCode.REFUSED;
    }

    /** Whoever looks on sees the one file or the other, never half of one. */
    private void replace(byte[] signed) throws IOException {
        var beside = Files.createTempFile(bundle.toAbsolutePath().getParent(), "signing", ".zip");
        try {
            Files.write(beside, signed);
            Files.move(beside, bundle, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}

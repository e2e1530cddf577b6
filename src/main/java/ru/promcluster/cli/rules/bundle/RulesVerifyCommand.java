package ru.promcluster.cli.rules.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import ru.promcluster.cli.terminal.ExitCode;
import ru.promcluster.cli.terminal.LanguageOption;
import ru.promcluster.cli.terminal.Settings;
import ru.promcluster.cli.terminal.Terminal;
import ru.promcluster.rulebook.RulebookConfig;
import ru.promcluster.rulebook.bundle.BundleFaultException;
import ru.promcluster.rulebook.bundle.BundleZip;
import ru.promcluster.rulebook.bundle.TrustedKeys;
import ru.promcluster.verdict.Bilingual;

/** {@code rules verify}: whether a bundle is what a trusted key has signed. Nothing in it is compiled. */
@Command(
        name = "verify",
        description = {
            "Проверить подпись набора правил и что ни один файл не изменён.",
            "Check the signature of a bundle of rules, and that no file was changed."
        },
        exitCodeList = {
            "0:подпись верна / the signature is good",
            "1:набор не тот или не подписан / not signed, or not what was signed",
            "3:проверить нельзя / cannot be checked"
        })
public final class RulesVerifyCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "FILE",
            description = {"Набор правил.", "A bundle of rules."})
    private Path bundle = Path.of("");

    @Option(
            names = "--trusted",
            paramLabel = "FILE",
            arity = "1..*",
            description = {
                "Доверенные открытые ключи (PEM); иначе promcluster.rules.trusted-keys.",
                "Trusted public keys (PEM); else promcluster.rules.trusted-keys."
            })
    private List<Path> trusted = new ArrayList<>();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    public RulesVerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    private static List<Path> configured() {
        return Settings.of(RulebookConfig.class).trustedKeys().orElse(List.of());
    }

    @Override
    public Integer call() {
        var files = trusted.isEmpty() ? configured() : trusted;
        if (files.isEmpty()) {
            say(new Bilingual(
                    "Нет доверенных ключей. Назовите их: --trusted FILE.",
                    "There are no trusted keys. Name them: --trusted FILE."));
            return ExitCode.REFUSED;
        }
        try {
            var keys = TrustedKeys.read(files);
            return verify(Files.readAllBytes(bundle), keys);
        } catch (BundleFaultException e) {
            Seals.print(e.problem(), bundle, language.language(), terminal.err());
        } catch (IOException e) {
            say(new Bilingual("Файл не читается: " + e, "Cannot be read: " + e));
        }
        return ExitCode.REFUSED;
    }

    private int verify(byte[] bytes, TrustedKeys keys) {
        var content = BundleZip.read(bytes);
        var seal = content.seal();
        if (seal == null) {
            terminal.out()
                    .println(new Bilingual(
                                    bundle + " Набор не подписан. Подпишите его: rules sign.",
                                    bundle + " The bundle is not signed. Sign it: rules sign.")
                            .in(language.language()));
            return ExitCode.BAD;
        }
        var problems = seal.problems(content.files(), keys);
        problems.forEach(problem -> Seals.print(problem, bundle, language.language(), terminal.out()));
        if (!problems.isEmpty()) {
            return ExitCode.BAD;
        }
        var manifest = seal.content();
        terminal.out()
                .println(new Bilingual(
                                "Подпись ключа " + manifest.keyId() + " верна: " + Seals.told(manifest),
                                "The signature of key " + manifest.keyId() + " is good: " + Seals.told(manifest))
                        .in(language.language()));
        return ExitCode.GOOD;
    }

    private void say(Bilingual why) {
        terminal.err().println(why.in(language.language()));
    }
}

package ru.promcluster.cli.rules;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import ru.promcluster.cli.terminal.CommonOptions;
import ru.promcluster.cli.terminal.ExitCode;
import ru.promcluster.cli.terminal.Settings;
import ru.promcluster.cli.terminal.Terminal;
import ru.promcluster.rulebook.RulesetBundle;
import ru.promcluster.verdict.Bilingual;

/** {@code rules bundle}: checks the folder and packs what is judged by into a zip. */
@Command(
        name = "bundle",
        description = {
            "Проверить правила и собрать их в набор: zip, который можно подписать и отдать службе.",
            "Check the rules and pack them into a bundle: a zip that can be signed and given to the service."
        },
        exitCodeList = {
            "0:собран / made",
            "1:в правилах ошибки / the rules have faults",
            "3:записать нельзя / cannot be written"
        })
public final class RulesBundleCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Settings settings;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = {
                "Куда записать, например rules.zip. Файл, который уже есть, не заменяется.",
                "Where it goes, such as rules.zip. A file that is there is not replaced."
            })
    private Path out = Path.of("");

    @Mixin
    private final CommonOptions options = new CommonOptions();

    public RulesBundleCommand(Terminal terminal, Settings settings) {
        this.terminal = terminal;
        this.settings = settings;
    }

    @Override
    public Integer call() throws IOException {
        var sound = SoundRules.in(options.rules(settings), options.language(), terminal.err());
        if (sound.isEmpty()) {
            return ExitCode.BAD;
        }
        var bundle = RulesetBundle.of(sound.get().files());
        try {
            Files.write(out, bundle, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            refuse(
                    "Файл " + out + " уже есть, он не заменён. Укажите другое имя.",
                    "The file " + out + " is there already, and was kept. Give another name.");
            return ExitCode.REFUSED;
        } catch (IOException e) {
            refuse("Записать нельзя: " + e, "Cannot be written: " + e);
            return ExitCode.REFUSED;
        }
        var sha256 = RulesetBundle.sha256(bundle);
        terminal.out()
                .println(new Bilingual("Собран " + out + ": SHA-256 " + sha256, "Made " + out + ": SHA-256 " + sha256)
                        .in(options.language()));
        return ExitCode.GOOD;
    }

    private void refuse(String russian, String english) {
        terminal.err().println(new Bilingual(russian, english).in(options.language()));
    }
}

package ru.promcluster.cli.rules.bundle;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import ru.promcluster.cli.terminal.ExitCode;
import ru.promcluster.cli.terminal.LanguageOption;
import ru.promcluster.cli.terminal.Terminal;
import ru.promcluster.rulebook.bundle.SigningKey;
import ru.promcluster.verdict.Bilingual;

/** {@code rules keys}: makes a pair of keys to sign rules with. */
@Command(
        name = "keys",
        description = {
            "Создать пару ключей Ed25519 для подписи правил: секретный и открытый.",
            "Make a pair of Ed25519 keys to sign rules with: a secret one and a public one."
        },
        exitCodeList = {"0:созданы / made", "3:записать нельзя / cannot be written"})
public final class RulesKeysCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = "--out",
            paramLabel = "NAME",
            required = true,
            description = {
                "Начало имён: NAME.secret.pem останется у того, кто подписывает, NAME.public.pem получат службы.",
                "Where the names begin: NAME.secret.pem stays with who signs, NAME.public.pem goes to the services."
            })
    private Path out = Path.of("");

    @Mixin
    private final LanguageOption language = new LanguageOption();

    public RulesKeysCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var key = SigningKey.generated();
        var secret = Path.of(out + ".secret.pem");
        var shown = Path.of(out + ".public.pem");
        try {
            write(secret, key.privatePem());
            Files.writeString(shown, key.publicPem(), StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            say(new Bilingual(
                    "Файл " + e.getFile() + " уже есть, он не заменён. Укажите другое имя.",
                    "The file " + e.getFile() + " is there already, and was kept. Give another name."));
            return ExitCode.REFUSED;
        } catch (IOException e) {
            say(new Bilingual("Записать нельзя: " + e, "Cannot be written: " + e));
            return ExitCode.REFUSED;
        }
        terminal.out()
                .println(new Bilingual(
                                "Ключ " + key.id() + ": секретный — " + secret + " (никому не передавайте), открытый — "
                                        + shown + " (назовите в promcluster.rules.trusted-keys).",
                                "Key " + key.id() + ": secret " + secret + " (hand it to nobody), public " + shown
                                        + " (name it in promcluster.rules.trusted-keys).")
                        .in(language.language()));
        return ExitCode.GOOD;
    }

    /** Only its owner may read the secret, where the file system knows owners, from its first byte on. */
    private static void write(Path secret, String pem) throws IOException {
        var owners = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] attributes = owners
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        var options = Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
        try (var channel = Files.newByteChannel(secret, options, attributes)) {
            channel.write(ByteBuffer.wrap(pem.getBytes(StandardCharsets.US_ASCII)));
        }
    }

    private void say(Bilingual why) {
        terminal.err().println(why.in(language.language()));
    }
}

package ru.promcluster.cli.bulk;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import ru.promcluster.cli.terminal.ExitCode;
import ru.promcluster.cli.terminal.LanguageOption;
import ru.promcluster.cli.terminal.Terminal;
import ru.promcluster.exchange.table.template.TemplateWorkbook;
import ru.promcluster.verdict.Bilingual;

/** {@code template}: the workbook that applications are filled into. */
@Command(
        name = "template",
        description = {
            "Записать пустую книгу Excel, в которую вписывают заявки; её принимает команда bulk.",
            "Write the Excel workbook that applications are filled into; the command bulk takes it."
        },
        exitCodeList = {"0:записана / written", "3:записать нельзя / cannot be written"})
public final class TemplateCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = {
                "Куда записать книгу, например заявки.xlsx. Файл, который уже есть, не заменяется.",
                "Where the workbook goes, such as applications.xlsx. A file that is there is not replaced."
            })
    private Path out = Path.of("");

    @Mixin
    private final LanguageOption language = new LanguageOption();

    public TemplateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (var stream = Files.newOutputStream(out, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            TemplateWorkbook.write(stream);
            return ExitCode.GOOD;
        } catch (FileAlreadyExistsException e) {
            // It may be one that somebody has filled in.
            say(
                    "такой файл уже есть, он не заменён. Укажите другое имя.",
                    "this file is there already, and was kept. Give another name.");
        } catch (IOException e) {
            say("записать нельзя (" + e + ").", "cannot be written (" + e + ").");
        }
        return ExitCode.REFUSED;
    }

    private void say(String russian, String english) {
        terminal.err().println(out + ": " + new Bilingual(russian, english).in(language.language()));
    }
}

package ru.promcluster.cli.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cli.terminal.Terminal;
import ru.promcluster.exchange.ApplicationReader;
import ru.promcluster.exchange.Limits;
import ru.promcluster.exchange.Reading;
import ru.promcluster.exchange.Violation;
import ru.promcluster.exchange.json.DocumentFaults;
import ru.promcluster.verdict.Language;

/** The files to check; {@code -} is what comes in. */
final class Inputs {

    private static final String STANDARD_INPUT = "-";

    private final Terminal terminal;
    private final List<String> files;

    Inputs(Terminal terminal, List<String> files) {
        this.terminal = terminal;
        this.files = files;
    }

    /** Says which of the files cannot be read, and whether all can. */
    boolean areReadable(Language language) {
        var readable = true;
        for (var file : files) {
            var fault = file.equals(STANDARD_INPUT) ? null : fault(Path.of(file), language);
            if (fault != null) {
                terminal.err().println(file + ": " + fault);
                readable = false;
            }
        }
        return readable;
    }

    private static @Nullable String fault(Path file, Language language) {
        if (Files.notExists(file)) {
            return Words.in(language, "такого файла нет.", "there is no such file.");
        }
        if (Files.isDirectory(file)) {
            return Words.in(language, "это папка; назовите файлы в ней.", "this is a folder; name the files in it.");
        }
        return Files.isReadable(file) ? null : Words.in(language, "файл не читается.", "the file cannot be read.");
    }

    /** By its name the file holds one application, on as many lines as it likes, and not a line each. */
    static boolean isOneApplication(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    InputStream open(String file) throws IOException {
        return file.equals(STANDARD_INPUT) ? terminal.in() : Files.newInputStream(Path.of(file));
    }

    /** Reads one application, no more than may be there; what lies beyond is only counted. */
    Reading read(String file, Limits limits) throws IOException {
        int most = limits.maxBytes();
        try (var in = open(file)) {
            var document = in.readNBytes(most);
            long beyond = in.transferTo(OutputStream.nullOutputStream());
            if (beyond == 0) {
                return new ApplicationReader(limits).read(document);
            }
            var fault = DocumentFaults.tooLarge(most + beyond, most);
            return new Reading.Refused(List.of(new Violation("", fault.code(), fault.russian(), fault.english())), 1);
        }
    }
}

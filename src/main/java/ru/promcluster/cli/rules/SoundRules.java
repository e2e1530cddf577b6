package ru.promcluster.cli.rules;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import ru.promcluster.cli.terminal.ProblemList;
import ru.promcluster.policy.CaseBook;
import ru.promcluster.rulebook.Rulebook;
import ru.promcluster.rulebook.RulebookReading;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.verdict.Language;

/**
 * The rules of a folder without faults.
 *
 * @param files all of the folder
 * @param rulebook compiled
 * @param cases how many are written
 */
record SoundRules(RuleFiles files, Rulebook rulebook, int cases) {

    /** Reads and compiles every rule file and reads the cases; empty: there are faults, and they were printed. */
    static Optional<SoundRules> in(Path folder, Language language, PrintStream out) throws IOException {
        // Read once, so that what is checked is what is published.
        var files = Files.isDirectory(folder) ? RuleFiles.read(folder) : null;
        var reading = files == null ? RulebookReading.of(folder) : RulebookReading.of(files);
        var rulebook = reading.rulebook();
        if (files == null || rulebook == null) {
            ProblemList.print(reading.problems(), folder, language, out);
            return Optional.empty();
        }
        var book = CaseBook.of(files, rulebook);
        ProblemList.print(book.problems(), folder, language, out);
        return compiles(rulebook, out) && book.problems().isEmpty()
                ? Optional.of(new SoundRules(files, rulebook, book.cases()))
                : Optional.empty();
    }

    private static boolean compiles(Rulebook rulebook, PrintStream out) {
        try {
            rulebook.compile();
            return true;
        } catch (IllegalStateException e) {
            out.println(e.getMessage());
            return false;
        }
    }
}

package ru.promcluster.cli.rules;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import ru.promcluster.cli.terminal.ProblemList;
import ru.promcluster.policy.CaseBook;
import ru.promcluster.rulebook.Rulebook;
import ru.promcluster.rulebook.RulebookReading;
import ru.promcluster.verdict.Language;

/**
 * The rules of a folder without faults.
 *
 * @param rulebook compiled
 * @param cases how many are written
 */
record SoundRules(Rulebook rulebook, int cases) {

    /** Reads and compiles every rule file and reads the cases; empty: there are faults, and they were printed. */
    static Optional<SoundRules> in(Path folder, Language language, PrintStream out) throws IOException {
        var reading = RulebookReading.of(folder);
        var rulebook = reading.rulebook();
        if (rulebook == null) {
            ProblemList.print(reading.problems(), folder, language, out);
            return Optional.empty();
        }
        var book = CaseBook.read(folder, rulebook);
        ProblemList.print(book.problems(), folder, language, out);
        return compiles(rulebook, out) && book.problems().isEmpty()
                ? Optional.of(new SoundRules(rulebook, book.cases()))
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

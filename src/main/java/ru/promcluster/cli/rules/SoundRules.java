package ru.promcluster.cli.rules;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import ru.promcluster.cli.terminal.ProblemList;
import ru.promcluster.policy.diagnosis.Examination;
import ru.promcluster.rulebook.Rulebook;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.rulebook.files.RuleProblem;
import ru.promcluster.verdict.Language;

/**
 * The rules of a folder without faults.
 *
 * @param files all of the folder, as they were checked
 * @param rulebook compiled
 */
record SoundRules(RuleFiles files, Rulebook rulebook) {

    /** Reads and compiles every rule file and reads the cases; empty: there are faults, and they were printed. */
    static Optional<SoundRules> in(Path folder, Language language, PrintStream out) throws IOException {
        var examined = Examination.of(folder);
        var faults = examined.diagnosis().problems().stream()
                .filter(RuleProblem::isError)
                .toList();
        ProblemList.print(faults, folder, language, out);
        return Optional.ofNullable(examined.rulebook()).map(rulebook -> new SoundRules(examined.files(), rulebook));
    }
}

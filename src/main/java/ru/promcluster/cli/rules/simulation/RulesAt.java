package ru.promcluster.cli.rules.simulation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import ru.promcluster.cli.terminal.Terminal;
import ru.promcluster.rulebook.RulesetBundle;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.verdict.Bilingual;
import ru.promcluster.verdict.Language;

/** Rules in a folder or in the zip of a bundle. */
final class RulesAt {

    private RulesAt() {}

    /** Empty: there are none, and why was printed. */
    static Optional<RuleFiles> read(Path place, Terminal terminal, Language language) {
        try {
            var rules =
                    Files.isDirectory(place) ? RuleFiles.read(place) : RulesetBundle.files(Files.readAllBytes(place));
            if (!rules.foldersIn("").isEmpty()) {
                return Optional.of(rules);
            }
        } catch (IOException | IllegalArgumentException e) {
            terminal.err().println(place + ": " + e.getMessage());
        }
        terminal.err()
                .println(place + ": "
                        + new Bilingual(
                                        "правил здесь нет. Назовите папку с правилами или zip с ними.",
                                        "there are no rules. Name a folder of rules or a zip of them.")
                                .in(language));
        return Optional.empty();
    }
}

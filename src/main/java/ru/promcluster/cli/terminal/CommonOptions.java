package ru.promcluster.cli.terminal;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import ru.promcluster.rulebook.Rulebook;
import ru.promcluster.rulebook.RulebookReading;
import ru.promcluster.rulebook.kept.RulesKeep;
import ru.promcluster.verdict.Language;

/** Options of every command that reads rules. */
public final class CommonOptions {

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = {
                "Папка с правилами; иначе promcluster.rules.path, иначе rules.",
                "The rules folder; else promcluster.rules.path, else rules."
            })
    private @Nullable Path rules;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    private @Nullable RulebookReading reading;

    public Language language() {
        return language.language();
    }

    /** The rules folder. */
    public Path rules(Settings settings) {
        return rules == null ? settings.rules() : rules;
    }

    /** The rulebook of the folder; {@code null}: it is broken, and the reasons were printed. */
    public @Nullable Rulebook rulebook(Settings settings, Terminal terminal) {
        reading = RulebookReading.of(rules(settings), RulesKeep.in(settings.keptRules()));
        if (reading.rulebook() == null) {
            ProblemList.print(reading.problems(), rules(settings), language(), terminal.err());
        }
        return reading.rulebook();
    }

    /** Keeps what was compiled of the rulebook for the next start; nobody waits for it, so it is done last. */
    public void keep() {
        if (reading != null) {
            reading.keep();
        }
    }
}

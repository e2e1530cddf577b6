package ru.promcluster.bulk.kafka;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import ru.promcluster.rulebook.RulebookReading;
import ru.promcluster.rulebook.Ruleset;
import ru.promcluster.web.RulesCopy;

/** The rules of the folder, and the same with another figure. */
public final class Rulesets {

    /** Asked for a cluster of 2016 by the rules of the folder. */
    static final int REAL_MINIMUM = 10;

    private static final String FIGURES = "registry/2015-779/figures.yaml";

    private Rulesets() {}

    public static Ruleset real() {
        return registry(RulebookReading.of(Path.of("rules")));
    }

    /** With so many participants as the least of the first edition. */
    public static Ruleset asking(int minimum) {
        try {
            var folder = Files.createTempDirectory("rules");
            RulesCopy.into(folder);
            change(folder, minimum);
            return registry(RulebookReading.of(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes the figure in a copy of the folder. */
    public static void change(Path folder, int minimum) throws IOException {
        var changed = Files.readString(Path.of("rules").resolve(FIGURES))
                .replace("value: " + REAL_MINIMUM + "\n", "value: " + minimum + "\n");
        RulesCopy.replace(folder.resolve(FIGURES), changed);
    }

    private static Ruleset registry(RulebookReading reading) {
        return requireNonNull(requireNonNull(reading.rulebook()).ruleset("registry"));
    }
}

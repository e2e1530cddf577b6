package ru.promcluster.policy.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeMap;
import ru.promcluster.rulebook.files.RuleFiles;

/** Workers and rules of a test. */
final class Workers {

    static final RuleFiles RULES = published();

    private Workers() {}

    /** Two at once, with that time for an answer and that much heap. */
    record Config(Duration deadline, int heapMebibytes, Duration patience) implements WorkerConfig {

        static final Config USUAL = new Config(Duration.ofMinutes(2), 192, Duration.ofMinutes(1));

        @Override
        public int atOnce() {
            return 2;
        }

        @Override
        public int spare() {
            return 1;
        }

        @Override
        public Duration longest() {
            return Duration.ofMinutes(5);
        }

        @Override
        public int maxAnswerBytes() {
            return 16 << 20;
        }

        @Override
        public int applicationsAtOnce() {
            return 10;
        }

        @Override
        public int bytesAtOnce() {
            return 1 << 20;
        }
    }

    private static RuleFiles published() {
        try {
            return RuleFiles.read(Path.of("rules"));
        } catch (IOException e) {
            throw new IllegalStateException("The published rules cannot be read", e);
        }
    }

    static SortedMap<String, String> texts() {
        return new TreeMap<>(RULES.chosen(every -> true));
    }

    /** The published rules with one text in one file replaced. */
    static RuleFiles with(String file, String text, String other) {
        var texts = texts();
        var before = String.valueOf(texts.get(file));
        if (!before.contains(text)) {
            throw new IllegalArgumentException(file + " does not hold " + text);
        }
        texts.put(file, before.replace(text, other));
        return RuleFiles.of(texts);
    }
}

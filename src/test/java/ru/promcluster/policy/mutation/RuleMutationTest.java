package ru.promcluster.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.promcluster.rulebook.RulebookReading;

/** Every comparison flipped and every figure shifted by one makes a case fail: the cases hold the rules. */
class RuleMutationTest {

    private static final Path RULES = Path.of("rules");
    private static final Pattern VALUE = Pattern.compile("(?m)^(\\s*value: *)(-?\\d+)( *)$");
    private static final Pattern COMPARISON = Pattern.compile("\\b(atLeast|atMost|moreThan|holds)\\b");

    private static final String BETWEEN_MEASURES = "moreThan( $found, $region )";

    private static final String RELIEF = "\"functional-dependency\", \"functional-dependency-relieved\"";

    /** What a comparison is turned into. */
    private static final Map<String, List<String>> FLIPS = Map.of(
            "atLeast", List.of("atMost", "moreThan"),
            "atMost", List.of("atLeast", "moreThan"),
            "moreThan", List.of("atLeast", "atMost"));

    /** Survivors with the reason why no case can tell them from the rule. */
    private static final Map<String, String> EXPLAINED = Map.of();

    /** A change of one file that the cases have to notice. */
    private record Mutant(String name, Path file, String text) {}

    @TempDir
    Path folder;

    @Test
    void every_flipped_comparison_and_every_shifted_figure_makes_a_case_fail() throws IOException {
        copyRules();
        var mutants = mutants();
        var survivors = new ArrayList<String>();
        for (var mutant : mutants) {
            if (!isNoticed(mutant) && !EXPLAINED.containsKey(mutant.name)) {
                survivors.add(mutant.name);
            }
        }

        assertThat(survivors).isEmpty();
        assertThat(mutants).hasSizeGreaterThan(80);
    }

    private boolean isNoticed(Mutant mutant) throws IOException {
        var file = folder.resolve(mutant.file.toString());
        var original = Files.readString(file);
        Files.writeString(file, mutant.text);
        try {
            var reading = RulebookReading.of(folder);
            var rulebook = reading.rulebook();
            // A change that the load refuses is noticed before any case is.
            return rulebook == null
                    || CaseBook.read(folder, rulebook).trials().stream()
                            .filter(trial -> isTouched(trial, mutant))
                            .anyMatch(trial -> !trial.run().passed());
        } finally {
            Files.writeString(file, original);
        }
    }

    /** Cases of other criteria cannot notice the change; a figure may belong to any. */
    private static boolean isTouched(Trial trial, Mutant mutant) {
        var path = mutant.file.toString();
        return path.endsWith("figures.yaml")
                ? mutant.name.contains(" " + trial.home().criterion() + " ")
                        || (mutant.name.contains("relie")
                                && trial.home().criterion().equals("functional-dependency"))
                : path.contains("/" + trial.home().criterion() + "/");
    }

    private List<Mutant> mutants() throws IOException {
        var mutants = new ArrayList<Mutant>();
        for (var file : files()) {
            var path = folder.relativize(file);
            var text = Files.readString(file);
            if (path.endsWith("figures.yaml")) {
                addShifted(path, text, mutants);
            } else if (path.toString().endsWith(".drl")) {
                addFlipped(path, text, mutants);
            }
        }
        return mutants;
    }

    private static void addShifted(Path path, String text, List<Mutant> mutants) {
        for (var value : VALUE.matcher(text).results().toList()) {
            var name = nameBefore(text, value.start());
            var number = Integer.parseInt(value.group(2));
            for (int shift : List.of(-1, 1)) {
                var changed = replaced(text, value, value.group(1) + (number + shift) + value.group(3));
                mutants.add(new Mutant(path + " " + name + " " + shift, path, changed));
            }
        }
    }

    private static String nameBefore(String text, int place) {
        var names = Pattern.compile("- name: *(\\S+)")
                .matcher(text.substring(0, place))
                .results()
                .toList();
        return names.get(names.size() - 1).group(1);
    }

    private static void addFlipped(Path path, String text, List<Mutant> mutants) {
        for (var comparison : COMPARISON.matcher(text).results().toList()) {
            if (text.contains(RELIEF)) {
                var swapped = text.replace(RELIEF, "\"functional-dependency-relieved\", \"functional-dependency\"");
                mutants.add(new Mutant(path + " swapped", path, swapped));
                continue;
            }
            if (text.contains(BETWEEN_MEASURES)) {
                var swapped = text.replace(BETWEEN_MEASURES, "moreThan( $region, $found )");
                mutants.add(new Mutant(path + " swapped", path, swapped));
                continue;
            }
            for (var flipped : FLIPS.getOrDefault(comparison.group(), List.of())) {
                mutants.add(new Mutant(path + " " + flipped, path, replaced(text, comparison, flipped)));
            }
            if (comparison.group().equals("holds")) {
                // "It must not be so": at most the figure that is 0.
                var denied = text.replace("holds( $found )", "atMost( $found, \"joint-project-value\" )");
                mutants.add(new Mutant(path + " denied", path, denied));
            }
        }
    }

    private static String replaced(String text, MatchResult match, String by) {
        return text.substring(0, match.start()) + by + text.substring(match.end());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("_template"))
                    .sorted()
                    .toList();
        }
    }

    private void copyRules() throws IOException {
        var copies = new TreeMap<Path, Path>();
        try (Stream<Path> files = Files.walk(RULES)) {
            files.forEach(file ->
                    copies.put(file, folder.resolve(RULES.relativize(file).toString())));
        }
        for (var copy : copies.entrySet()) {
            if (Files.isDirectory(copy.getKey())) {
                Files.createDirectories(copy.getValue());
            } else {
                Files.copy(copy.getKey(), copy.getValue());
            }
        }
    }
}

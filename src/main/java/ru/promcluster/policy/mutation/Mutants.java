package ru.promcluster.policy.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ru.promcluster.rulebook.files.RuleFiles;

/** All mutants of rules: every comparison flipped, every whole figure one less and one more. */
final class Mutants {

    private static final String RULE = ".drl";
    private static final String FIGURES = "/figures.yaml";
    private static final Pattern VALUE = Pattern.compile("(?m)^(\\s*value: *)(-?\\d{1,15})( *)$");
    private static final Pattern NAME = Pattern.compile("- name: *(\\S+)");
    private static final Pattern COMPARISON = Pattern.compile("\\b(atLeast|atMost|moreThan|holds)\\b");

    /** Two measures that are compared with each other. */
    private static final Pattern MEASURES = Pattern.compile("(\\$\\w+), (\\$\\w+)");

    /** The strict figure and the relieved one. */
    private static final Pattern RELIEF = Pattern.compile("(\"[\\w-]+\"), (\"[\\w-]+\")");

    private static final String SWAPPED = "$2, $1";

    /** What a comparison is turned into. */
    private static final Map<String, List<String>> FLIPS = Map.of(
            "atLeast", List.of("atMost", "moreThan"),
            "atMost", List.of("atLeast", "moreThan"),
            "moreThan", List.of("atLeast", "atMost"));

    private final RuleFiles files;
    private final List<Mutant> mutants = new ArrayList<>();

    private Mutants(RuleFiles files) {
        this.files = files;
    }

    static List<Mutant> of(RuleFiles files) {
        var mutants = new Mutants(files);
        files.chosen(path -> path.endsWith(FIGURES)).forEach(mutants::addShifted);
        files.chosen(path -> path.endsWith(RULE)).forEach(mutants::addFlipped);
        return mutants.mutants;
    }

    private void addShifted(String path, String text) {
        for (var value : VALUE.matcher(text).results().toList()) {
            var name = nameBefore(text, value.start());
            var criteria = using(name);
            long number = Long.parseLong(value.group(2));
            for (int shift : List.of(-1, 1)) {
                var changed = replaced(text, value, value.group(1) + (number + shift) + value.group(3));
                mutants.add(new Mutant(path + " " + name + " " + (number + shift), path, changed, criteria));
            }
        }
    }

    private static String nameBefore(String text, int place) {
        return NAME.matcher(text.substring(0, place))
                .results()
                .reduce((one, other) -> other)
                .map(match -> match.group(1))
                .orElse("");
    }

    /** A figure is asked for by its name in quotes; other criteria cannot notice that it changed. */
    private Set<String> using(String figure) {
        return files.chosen(path -> path.endsWith(RULE)).entrySet().stream()
                .filter(rule -> rule.getValue().contains("\"" + figure + "\""))
                .map(rule -> criterion(rule.getKey()))
                .collect(Collectors.toSet());
    }

    /** The folder that a rule is in. */
    private static String criterion(String path) {
        var folder = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        return folder.substring(folder.lastIndexOf('/') + 1);
    }

    private void addFlipped(String path, String text) {
        for (var comparison : COMPARISON.matcher(text).results().toList()) {
            var statement = text.substring(comparison.start());
            if (RELIEF.matcher(statement).find()) {
                add(path, "swapped", swapped(text, comparison, RELIEF));
            } else if (comparison.group().equals("moreThan")
                    && MEASURES.matcher(statement).find()) {
                add(path, "swapped", swapped(text, comparison, MEASURES));
            } else if (comparison.group().equals("holds")) {
                // "It must not be so": at most the figure that is 0.
                add(path, "denied", text.replace("holds( $found )", "atMost( $found, \"joint-project-value\" )"));
            } else {
                FLIPS.getOrDefault(comparison.group(), List.of())
                        .forEach(flipped -> add(path, flipped, replaced(text, comparison, flipped)));
            }
        }
    }

    private static String swapped(String text, MatchResult comparison, Pattern pair) {
        return text.substring(0, comparison.start())
                + pair.matcher(text.substring(comparison.start())).replaceFirst(SWAPPED);
    }

    private void add(String path, String what, String text) {
        mutants.add(new Mutant(path + " " + what, path, text, Set.of(criterion(path))));
    }

    private static String replaced(String text, MatchResult match, String by) {
        return text.substring(0, match.start()) + by + text.substring(match.end());
    }
}

package ru.promcluster.policy.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.verdict.Unit;

/**
 * All mutants of rules: every comparison flipped, every yes/no denied, what is left to a person decided, and every figure
 * less and more by one of its last digit, or by a day.
 */
final class Mutants {

    private static final String RULE = ".drl";
    private static final String FIGURES = "/figures.yaml";
    private static final Pattern VALUE = Pattern.compile("(?m)^(\\s*value: *)(-?\\d{1,15}(?:\\.\\d{1,9})?)( *)$");
    private static final Pattern DAY = Pattern.compile("\\s*unit: *DAY\\b");
    private static final Pattern NAME = Pattern.compile("- name: *(\\S+)");
    private static final Pattern COMPARISON = Pattern.compile("\\b(atLeast|atMost|moreThan|holds|manual)\\b");

    /** Two measures that are compared with each other. */
    private static final Pattern MEASURES = Pattern.compile("(\\$\\w+), (\\$\\w+)");

    /** The strict figure and the relieved one. */
    private static final Pattern RELIEF = Pattern.compile("(\"[\\w-]+\"), (\"[\\w-]+\")");

    private static final String SWAPPED = "$2, $1";

    /** Nothing: what a denied yes must not exceed. */
    private static final String ZERO = """

            - name: mutant-zero
              value: 0
              unit: COUNT
              point: "нет"
              confidence: ASSUMED
              sources: []
            """;

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
        // One ruleset after the other, so that who tries some of them reads few rulesets.
        mutants.mutants.sort(Comparator.comparing(Mutant::ruleset));
        return mutants.mutants;
    }

    private void addShifted(String path, String text) {
        for (var value : VALUE.matcher(text).results().toList()) {
            var name = nameBefore(text, value.start());
            var criteria = using(Mutant.rulesetOf(path), name);
            var number = new BigDecimal(value.group(2));
            var isDay = DAY.matcher(text).region(value.end(), text.length()).lookingAt();
            for (int shift : List.of(-1, 1)) {
                var shifted = isDay ? dayShifted(number, shift) : number.add(BigDecimal.valueOf(shift, number.scale()));
                var told = shifted.toPlainString();
                var changed = replaced(text, value, value.group(1) + told + value.group(3));
                mutants.add(new Mutant(
                        path + " " + name + " " + told, Mutant.rulesetOf(path), Map.of(path, changed), criteria));
            }
        }
    }

    /** A figure that is no day is told by the load; it is shifted as any other. */
    private static BigDecimal dayShifted(BigDecimal digits, int shift) {
        var day = Unit.day(digits);
        return day == null ? digits.add(BigDecimal.valueOf(shift)) : Unit.digits(day.plusDays(shift));
    }

    private static String nameBefore(String text, int place) {
        return NAME.matcher(text.substring(0, place))
                .results()
                .reduce((one, other) -> other)
                .map(match -> match.group(1))
                .orElse("");
    }

    /** A figure is asked for by its name in quotes; other criteria cannot notice that it changed. */
    private Set<String> using(String ruleset, String figure) {
        return files.chosen(path -> path.startsWith(ruleset + "/") && path.endsWith(RULE)).entrySet().stream()
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
                addDenied(path, text);
            } else if (comparison.group().equals("manual")) {
                addDecided(path, text, comparison);
            } else {
                FLIPS.getOrDefault(comparison.group(), List.of())
                        .forEach(flipped -> add(path, flipped, replaced(text, comparison, flipped)));
            }
        }
    }

    /** "It must not be so": at most nothing. */
    private void addDenied(String path, String text) {
        var figures = path.substring(0, path.lastIndexOf('/', path.lastIndexOf('/') - 1)) + FIGURES;
        var denied = text.replace("holds( $found )", "atMost( $found, \"mutant-zero\" )");
        var withZero = Objects.requireNonNullElse(files.text(figures), "") + ZERO;
        mutants.add(new Mutant(
                path + " denied",
                Mutant.rulesetOf(path),
                Map.of(path, denied, figures, withZero),
                Set.of(criterion(path))));
    }

    /** "Nobody has to look": the functional map decides instead of a person. */
    private void addDecided(String path, String text, MatchResult manual) {
        var decided = replaced(text, manual, "holds").replace("holds()", "holds( $found )");
        add(path, "decided", decided.replaceFirst("ClusterView\\( *\\)", "ClusterView( \\$found : functionalMap )"));
    }

    private static String swapped(String text, MatchResult comparison, Pattern pair) {
        return text.substring(0, comparison.start())
                + pair.matcher(text.substring(comparison.start())).replaceFirst(SWAPPED);
    }

    private void add(String path, String what, String text) {
        mutants.add(new Mutant(path + " " + what, Mutant.rulesetOf(path), Map.of(path, text), Set.of(criterion(path))));
    }

    private static String replaced(String text, MatchResult match, String by) {
        return text.substring(0, match.start()) + by + text.substring(match.end());
    }
}

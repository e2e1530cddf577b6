package ru.promcluster.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.promcluster.rulebook.files.RuleProblem;
import ru.promcluster.rulebook.vocabulary.ClusterView;
import ru.promcluster.rulebook.vocabulary.Days;
import ru.promcluster.verdict.Measure;
import ru.promcluster.verdict.Status;

/** The list of sentences covers the vocabulary, and each of them works. */
@Execution(ExecutionMode.CONCURRENT)
class SentenceListTest {

    private static final Pattern GAP = Pattern.compile("\\{([^{}]*)}");
    private static final List<SentenceFiles.Listed> LIST = SentenceFiles.list();
    private static final RulebookReading SHIPPED = RulebookReading.of(RealRules.FOLDER);

    /** Paths of the view: "industrialMembers.count", "functionalMap"; with each group of members named once. */
    private static Set<String> vocabulary() {
        var paths = new TreeSet<String>();
        for (var start : readers(ClusterView.class)) {
            if (isEnd(start)) {
                paths.add(property(start));
            } else {
                readers(start.getReturnType()).stream()
                        .filter(SentenceListTest::isEnd)
                        .forEach(reader -> paths.add(property(start) + "." + property(reader)));
            }
        }
        return paths;
    }

    private static List<Method> readers(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && method.getParameterCount() == 0)
                .toList();
    }

    private static boolean isEnd(Method method) {
        return method.getReturnType().equals(Measure.class)
                || method.getReturnType().equals(Days.class)
                || method.getReturnType().equals(List.class);
    }

    private static String property(Method method) {
        var name = method.getName();
        return name.startsWith("get") ? name.substring(3, 4).toLowerCase(Locale.ROOT) + name.substring(4) : name;
    }

    private static List<SentenceFiles.Listed> of(String part) {
        return LIST.stream().filter(listed -> listed.part().equals(part)).toList();
    }

    @Test
    void every_measure_and_list_of_the_vocabulary_is_reached_by_a_sentence() {
        var groups = of("группа").stream().map(SentenceFiles.Listed::template).toList();
        var reached = new TreeSet<String>();
        for (var listed : LIST) {
            for (var word : listed.template().split("[\\s,]+", -1)) {
                groups.forEach(group -> reached.add(word.replace("{группа}", group)));
            }
        }
        // These two are shares of all members, whichever group they are asked of.
        var ofAll = Set.of("shareOfFounders", "shareInReliefTerritories");

        var paths = vocabulary();
        var missing = paths.stream()
                .filter(path -> !reached.contains(path))
                .filter(path -> path.startsWith("members.") || !ofAll.contains(path.substring(path.indexOf('.') + 1)))
                .toList();

        assertThat(paths).hasSizeGreaterThan(100).contains("functionalMap", "infrastructure.listed", "members.sure");
        assertThat(missing).isEmpty();
    }

    @Test
    void every_finding_is_stated_by_a_sentence() {
        var templates = String.join(
                " ", of("вывод").stream().map(SentenceFiles.Listed::template).toList());
        var findings = Arrays.stream(RuleFinding.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(Method::getName)
                .distinct()
                .toList();

        // What is counted is written by the sentences that count; "counted" is the plain form of the same.
        var stated = findings.stream()
                .filter(name -> templates.contains("finding." + name + "("))
                .toList();

        assertThat(findings).hasSize(9);
        assertThat(stated)
                .containsExactlyInAnyOrder("atLeast", "atMost", "moreThan", "holds", "manual", "where", "before");
        assertThat(templates)
                .contains("finding.moreThan( {показатель}, {показатель2} )")
                .contains(").atLeast(");
    }

    static Stream<SentenceFiles.Listed> list() {
        return LIST.stream();
    }

    private static final Map<String, String> CODES = new HashMap<>(Map.of(
            "Participant.Kind.", "INDUSTRIAL",
            "Participant.ReliefGround.", "MONOTOWN",
            "InfrastructureObject.Kind.", "INDUSTRIAL_PARK"));

    private static String filled(SentenceFiles.Listed listed) {
        return GAP.matcher(listed.sentence()).replaceAll(gap -> {
            var part = gap.group(1).replaceFirst("\\d$", "");
            return switch (part) {
                case "число" -> "{final-producer}";
                case "значение" -> "100";
                case "код" ->
                    CODES.entrySet().stream()
                            .filter(code -> listed.template().contains(code.getKey()))
                            .map(Map.Entry::getValue)
                            .findFirst()
                            .orElse("RU-DA");
                default -> filled(of(part).get(0));
            };
        });
    }

    private static String rule(SentenceFiles.Listed listed) {
        var piece = filled(listed);
        return switch (listed.part()) {
            case "вывод", "признак" -> piece;
            case "показатель", "подсчёт" -> piece + " не менее {final-producer}";
            case "дни" -> piece + " раньше {final-producer} не более {final-producer}";
            case "группа" -> "число " + piece + " не менее {final-producer}";
            case "условие участника" -> "число участников, которые " + piece + " не менее {final-producer}";
            case "условие проекта" -> "число совместных проектов, которые " + piece + " не менее {final-producer}";
            case "условие объекта" -> "число объектов инфраструктуры, которые " + piece + " не менее {final-producer}";
            default -> throw new AssertionError(listed);
        };
    }

    @ParameterizedTest
    @MethodSource("list")
    void every_sentence_of_the_list_becomes_a_rule_that_judges(SentenceFiles.Listed listed) {
        var sentence = rule(listed);

        var reading = SHIPPED.changed(SentenceFiles.with(sentence));

        assertThat(reading.problems()).as(sentence).noneMatch(RuleProblem::isError);
        var statuses = new ArrayList<Status>();
        var registry = Objects.requireNonNull(
                Objects.requireNonNull(reading.rulebook()).ruleset("registry"));
        for (var edition : registry.editions().subList(6, 7)) {
            Filings.all()
                    .values()
                    .forEach(application -> edition.judge(application, edition.from()).stream()
                            .filter(finding -> finding.criterion().id().equals("final-producer"))
                            .forEach(finding -> statuses.add(finding.status())));
        }
        assertThat(statuses).hasSizeGreaterThanOrEqualTo(34).doesNotContain(Status.ERROR);
        assertThat(LIST).hasSizeGreaterThan(70);
    }
}

package ru.promcluster.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.rulebook.Edition;
import ru.promcluster.rulebook.RuledCriterion;
import ru.promcluster.rulebook.files.Card;
import ru.promcluster.verdict.Bounds;
import ru.promcluster.verdict.Bounds.End;
import ru.promcluster.verdict.Criterion;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Measure;
import ru.promcluster.verdict.Quotient;
import ru.promcluster.verdict.Requirement;
import ru.promcluster.verdict.Status;

class CardSentencesTest {

    private static final ClusterApplication COMPLETE = Rules.application(Rules.madeComplete());
    private static final List<String> WHO = List.of("/participants/2", "/participants/3/kind", "/participants/2/role");

    private static Stream<Arguments> rulesetsInBothLanguages() {
        return Rules.RULEBOOK.rulesets().stream()
                .flatMap(ruleset -> Stream.of(Language.values()).map(language -> Arguments.of(ruleset.id(), language)));
    }

    @ParameterizedTest
    @MethodSource("rulesetsInBothLanguages")
    void every_card_reads_well_in_each_status(String id, Language language) throws IOException {
        var ruleset = Objects.requireNonNull(Rules.RULEBOOK.ruleset(id));
        var told = new HashSet<Card.Sentences>();
        var text = new StringBuilder();
        for (var edition : ruleset.editions()) {
            var explainer = Explainer.of(edition, language);
            for (var ruled : edition.criteria()) {
                if (ruled.inForce() && told.add(ruled.card().in(language))) {
                    tell(text.append("# ").append(edition.id()), ruled, edition, explainer);
                }
            }
        }

        var cards = ruleset.content().texts().keySet().stream()
                .filter(file -> file.endsWith(".md"))
                .count();
        assertThat(told).as("cards looked at").hasSize(Math.toIntExact(cards));
        assertThat(text)
                .doesNotContain("{")
                .doesNotContain("[")
                .doesNotContain("null")
                .doesNotContain("..");
        GoldenFile.assertSame("sentences/" + id + "." + language.name().toLowerCase(Locale.ROOT) + ".txt", text.toString());
    }

    private static void tell(StringBuilder text, RuledCriterion ruled, Edition edition, Explainer explainer) {
        var criterion = ruled.criterion();
        var findings = new ArrayList<Finding>();
        var requirement = requirement(criterion.id(), edition);
        if (requirement != null) {
            compare(criterion, requirement, ruled.card(), findings);
        }
        findings.add(Finding.of(criterion, Status.MANUAL));
        var lines = new LinkedHashSet<String>();
        for (var finding : findings) {
            var result = explainer.explain(ruled, finding, COMPLETE, edition.from());
            lines.add(finding.status() + ": " + result.explanation());
            lines.add("> " + result.remedy());
        }
        lines.remove("> null");
        text.append(' ')
                .append(criterion.id())
                .append(": ")
                .append(ruled.card().in(Language.RU).title());
        lines.forEach(line -> text.append('\n').append(line));
        text.append("\n\n");
    }

    /** What the complete application is compared with, else another; {@code null}: none is, a person decides. */
    private static @Nullable Requirement requirement(String criterion, Edition edition) {
        var applications = Stream.concat(
                Stream.of(COMPLETE), Rules.filings().stream().map(file -> Rules.application(Rules.json(file))));
        for (var application : (Iterable<ClusterApplication>) applications::iterator) {
            var found = Rules.finding(edition.judge(application, edition.from()), criterion);
            if (found.requirement() != null || found.status() == Status.MANUAL) {
                return found.requirement();
            }
        }
        throw new AssertionError("No filing is compared with anything by " + criterion);
    }

    private static void compare(Criterion criterion, Requirement requirement, Card card, List<Finding> findings) {
        for (var measure : measures(requirement)) {
            for (var required : requirements(requirement, card)) {
                var bounds = Objects.requireNonNull(measure.bounds());
                findings.add(new Finding(criterion, required.decide(bounds), measure, required));
            }
        }
        findings.add(new Finding(criterion, Status.NOT_APPLICABLE, Measure.notApplicable(List.of()), null));
    }

    /** Values that pass, fail and do neither, each in the forms that it may come in. */
    private static List<Measure> measures(Requirement requirement) {
        var value = Objects.requireNonNull(requirement.value()).longValue();
        return switch (requirement.unit()) {
            case YES_NO -> List.of(of(Bounds.exactly(1)), of(Bounds.exactly(0)), of(Bounds.YES_OR_NO));
            case DAY -> List.of(of(Bounds.exactly(value)));
            case COUNT ->
                List.of(
                        of(Bounds.exactly(value)),
                        of(Bounds.exactly(Math.max(0, value - 1))),
                        of(Bounds.exactly(value + 1)),
                        of(Bounds.between(Math.max(0, value - 2), value + 11)),
                        of(Bounds.between(0, null)),
                        of(Bounds.between(1, null)));
            case PERCENT ->
                List.of(
                        of(Bounds.exactly(value)),
                        of(Bounds.exactly(Quotient.percent(BigDecimal.ONE, BigDecimal.valueOf(3)))),
                        of(Bounds.exactly(7)),
                        of(Bounds.between(0, 100L)),
                        of(new Bounds(End.near(Quotient.ZERO), End.at(Quotient.of(new BigDecimal("40.5"))))),
                        new Measure(Bounds.exactly(0), WHO, List.of(), true));
            case ROUBLES ->
                List.of(
                        of(Bounds.exactly(value)),
                        of(Bounds.exactly(new BigDecimal("2808500000.00"))),
                        of(Bounds.exactly(new BigDecimal("1234567.891"))),
                        of(Bounds.between(0, 7_000_000_000_000L)),
                        of(Bounds.between(750_000, null)),
                        of(Bounds.between(0, null)),
                        of(new Bounds(null, End.at(Quotient.of(-2_000_000)))),
                        of(Bounds.UNKNOWN),
                        new Measure(Bounds.exactly(0), WHO, List.of(), true));
            case HECTARES, MEGAWATTS, MEGAWATTS_PER_HECTARE -> sizes(Objects.requireNonNull(requirement.value()));
        };
    }

    private static List<Measure> sizes(BigDecimal required) {
        return List.of(
                of(Bounds.exactly(required)),
                of(Bounds.exactly(required.subtract(new BigDecimal("0.01")))),
                of(Bounds.between(0, 1_200L)),
                of(Bounds.between(0, null)),
                of(Bounds.from(Quotient.of(new BigDecimal("0.1")))),
                new Measure(Bounds.exactly(0), WHO, List.of(), true));
    }

    private static Measure of(Bounds bounds) {
        return Measure.of(bounds, WHO, List.of("/participants"));
    }

    /** Besides the requirement itself: the states of relief, and a regional mean that is not known. */
    private static List<Requirement> requirements(Requirement plain, Card card) {
        if (card.ru().passed().contains("{relieved}")) {
            return List.of(
                    new Requirement(plain.operator(), BigDecimal.TEN, null, plain.unit(), true),
                    new Requirement(plain.operator(), BigDecimal.valueOf(20), null, plain.unit(), false),
                    new Requirement(plain.operator(), BigDecimal.valueOf(20), BigDecimal.TEN, plain.unit()));
        }
        return card.criterion().equals("labour-productivity")
                ? List.of(plain, new Requirement(plain.operator(), null, null, plain.unit()))
                : List.of(plain);
    }
}

package ru.promcluster.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.rulebook.Edition;
import ru.promcluster.rulebook.RuledCriterion;
import ru.promcluster.rulebook.files.Card;
import ru.promcluster.verdict.Bounds;
import ru.promcluster.verdict.Bounds.End;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Measure;
import ru.promcluster.verdict.Operator;
import ru.promcluster.verdict.Quotient;
import ru.promcluster.verdict.Requirement;
import ru.promcluster.verdict.Status;
import ru.promcluster.verdict.Unit;

class CardSentencesTest {

    private static final ClusterApplication COMPLETE = Rules.application(Rules.madeComplete());
    private static final List<String> WHO = List.of("/participants/2", "/participants/3/kind", "/participants/2/role");

    @ParameterizedTest
    @EnumSource
    void every_card_reads_well_in_each_status(Language language) throws IOException {
        var told = new HashSet<Card.Sentences>();
        var text = new StringBuilder();
        for (var edition : Rules.EDITIONS) {
            var explainer = Explainer.of(edition, language);
            for (var ruled : edition.criteria()) {
                if (ruled.inForce() && told.add(ruled.card().in(language))) {
                    tell(text.append("# ").append(edition.id()), ruled, edition, explainer);
                }
            }
        }

        assertThat(told.size()).as("cards looked at").isEqualTo(26);
        assertThat(text)
                .doesNotContain("{")
                .doesNotContain("[")
                .doesNotContain("null")
                .doesNotContain("..");
        GoldenFile.assertSame("sentences." + language.name().toLowerCase(Locale.ROOT) + ".txt", text.toString());
    }

    private static void tell(StringBuilder text, RuledCriterion ruled, Edition edition, Explainer explainer) {
        var judged = Rules.finding(
                edition.judge(COMPLETE, edition.from()), ruled.criterion().id());
        var requirement = Objects.requireNonNull(judged.requirement(), judged.toString());
        var criterion = ruled.criterion();
        text.append(' ').append(criterion.id()).append('\n');
        for (var measure : measures(requirement)) {
            for (var required : requirements(requirement)) {
                var bounds = Objects.requireNonNull(measure.bounds());
                var finding = new Finding(criterion, required.decide(bounds), measure, required);
                tell(text, ruled, explainer, finding, edition);
            }
        }
        for (var status : List.of(Status.NOT_APPLICABLE, Status.MANUAL)) {
            tell(text, ruled, explainer, Finding.of(criterion, status), edition);
        }
        var nobody = new Finding(criterion, Status.NOT_APPLICABLE, Measure.notApplicable(List.of()), null);
        tell(text, ruled, explainer, nobody, edition);
        text.append('\n');
    }

    private static void tell(
            StringBuilder text, RuledCriterion ruled, Explainer explainer, Finding finding, Edition edition) {
        var result = explainer.explain(ruled, finding, COMPLETE, edition.from());
        text.append(finding.status()).append(": ").append(result.title()).append(" — ");
        text.append(result.explanation()).append('\n');
        if (result.remedy() != null) {
            text.append("  > ").append(result.remedy()).append('\n');
        }
    }

    /** Values that pass, fail and do neither, each in the forms that it may come in. */
    private static List<Measure> measures(Requirement requirement) {
        var measures = new ArrayList<Measure>();
        if (requirement.unit() == Unit.YES_NO) {
            List.of(Bounds.exactly(1), Bounds.exactly(0), Bounds.YES_OR_NO).forEach(each -> measures.add(of(each)));
            return measures;
        }
        var value = Objects.requireNonNull(requirement.value());
        var below =
                value.multiply(new BigDecimal("0.4")).subtract(BigDecimal.ONE).max(BigDecimal.ZERO);
        var above = value.multiply(BigDecimal.TEN).add(BigDecimal.valueOf(11));
        if (requirement.unit() == Unit.PERCENT) {
            above = BigDecimal.valueOf(100);
        }
        var whole = below.setScale(0, RoundingMode.FLOOR);
        measures.add(of(Bounds.exactly(value)));
        measures.add(of(Bounds.exactly(whole)));
        measures.add(of(Bounds.exactly(above)));
        measures.add(of(new Bounds(End.at(Quotient.of(whole)), End.near(Quotient.of(above)))));
        measures.add(of(new Bounds(End.at(Quotient.ZERO), null)));
        measures.add(of(Bounds.from(Quotient.of(BigDecimal.valueOf(2)))));
        if (requirement.unit() != Unit.COUNT) {
            measures.add(of(Bounds.UNKNOWN));
            measures.add(new Measure(Bounds.exactly(0), WHO, List.of(), true));
            measures.add(of(Bounds.exactly(Quotient.percent(BigDecimal.ONE, BigDecimal.valueOf(3)))));
        }
        return measures;
    }

    private static Measure of(Bounds bounds) {
        return Measure.of(bounds, WHO, List.of("/participants"));
    }

    /** Besides the requirement itself: relief that is in doubt, and a regional mean that is not known. */
    private static List<Requirement> requirements(Requirement plain) {
        var requirements = new ArrayList<Requirement>();
        requirements.add(plain);
        if (plain.operator() == Operator.MORE_THAN && plain.unit() == Unit.ROUBLES && !isZero(plain.value())) {
            requirements.add(new Requirement(plain.operator(), null, null, plain.unit()));
        }
        if (plain.unit() == Unit.PERCENT
                && plain.value() != null
                && plain.value().intValue() == 20) {
            requirements.add(new Requirement(plain.operator(), plain.value(), BigDecimal.TEN, plain.unit()));
        }
        return requirements;
    }

    private static boolean isZero(@Nullable BigDecimal value) {
        return value != null && value.signum() == 0;
    }
}

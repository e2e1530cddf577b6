package ru.promcluster.exchange.document;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.document.WrittenCriterion.Comparison;
import ru.promcluster.verdict.Assessment.Question;
import ru.promcluster.verdict.Confidence;
import ru.promcluster.verdict.Criterion;
import ru.promcluster.verdict.Criterion.LawReference;
import ru.promcluster.verdict.Criterion.RuleReference;
import ru.promcluster.verdict.Operator;
import ru.promcluster.verdict.Requirement;
import ru.promcluster.verdict.Severity;
import ru.promcluster.verdict.Status;
import ru.promcluster.verdict.Unit;

/** Takes one criterion of an assessment apart. */
final class CriterionReader {

    private CriterionReader() {}

    static WrittenCriterion read(Node in) {
        return new WrittenCriterion(
                new Criterion(
                        in.text("id"),
                        in.choice("severity", Severity.class),
                        law(in.object("law")),
                        rule(in.object("rule"))),
                in.choice("status", Status.class),
                in.text("title"),
                in.text("explanation"),
                in.textOrNull("remedy"),
                comparison(in),
                in.texts("evidence"),
                in.list("missing", missing -> new Question(missing.text("pointer"), missing.text("question"))));
    }

    private static LawReference law(Node in) {
        return new LawReference(
                in.text("act"), in.text("point"), in.choice("confidence", Confidence.class), in.texts("sources"));
    }

    private static RuleReference rule(Node in) {
        return new RuleReference(in.text("file"), in.text("name"), in.count("line"));
    }

    private static @Nullable Comparison comparison(Node in) {
        var observed = in.objectOrNull("observed");
        return observed == null
                ? null
                : new Comparison(
                        observed.numberOrNull("min"),
                        observed.numberOrNull("max"),
                        requirement(in.object("required")),
                        in.numberOrNull("gap"));
    }

    private static Requirement requirement(Node in) {
        return new Requirement(
                operator(in.text("operator")),
                in.numberOrNull("value"),
                in.numberOrNull("relieved"),
                in.choice("unit", Unit.class));
    }

    private static Operator operator(String sign) {
        return Arrays.stream(Operator.values())
                .filter(operator -> operator.sign().equals(sign))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("There is no operator " + sign));
    }
}

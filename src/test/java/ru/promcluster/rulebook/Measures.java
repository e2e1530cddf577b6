package ru.promcluster.rulebook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.exchange.ApplicationWriter;
import ru.promcluster.oracle.Fraction;
import ru.promcluster.oracle.measure.HandRuleset;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Quotient;

/** What the shipped rules say of the support measures that are written out by hand, too. */
final class Measures {

    private Measures() {}

    /** An edition and one of its days. */
    record Sitting(HandRuleset ruleset, LocalDate day) {

        static Stream<Sitting> ofEach(Stream<HandRuleset> rulesets) {
            return rulesets.flatMap(ruleset -> ruleset.days().stream().map(day -> new Sitting(ruleset, day)));
        }

        Map<String, Finding> judge(ClusterApplication application) {
            return Measures.judge(ruleset, application, day);
        }

        @Override
        public String toString() {
            return ruleset + " on " + day;
        }
    }

    static @Nullable Edition edition(String ruleset, LocalDate day) {
        return RealRules.ruleset(ruleset).editionInForce(day);
    }

    static Map<String, Finding> judge(HandRuleset ruleset, ClusterApplication application, LocalDate day) {
        var edition = Objects.requireNonNull(
                edition(ruleset.id(), day), () -> "No edition of " + ruleset.id() + " on " + day);
        return edition.judge(application, day).stream()
                .collect(Collectors.toMap(finding -> finding.criterion().id(), Function.identity()));
    }

    static Quotient quotient(Fraction value) {
        return new Quotient(value.numerator(), value.denominator());
    }

    static String shown(Fraction value) {
        return quotient(value).rounded(RoundingMode.FLOOR).toPlainString();
    }

    static String shown(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    static String json(ClusterApplication application) {
        return new String(ApplicationWriter.write(application), java.nio.charset.StandardCharsets.UTF_8);
    }
}

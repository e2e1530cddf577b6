package ru.promcluster.exchange;

import com.fasterxml.jackson.core.io.SerializedString;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import ru.promcluster.verdict.Criterion;

/**
 * What every answer says of a criterion, in JSON made once: half of an assessment is the same in all of them. It goes
 * when the rules of the criterion go.
 */
final class CriterionText {

    /** Weak keys are compared by identity: the same criterion of the same rules. */
    private static final Cache<Criterion, CriterionText> KNOWN =
            Caffeine.newBuilder().weakKeys().build();

    private final SerializedString id;
    private final SerializedString severity;
    private final SerializedString law;
    private final SerializedString rule;
    /** One a language. */
    private final Map<String, SerializedString> titles = new ConcurrentHashMap<>(4);

    private CriterionText(Criterion criterion) {
        id = new SerializedString(criterion.id());
        severity = new SerializedString(criterion.severity().name());
        law = Json.text(out -> AssessmentWriter.writeLaw(criterion.law(), out));
        rule = Json.text(out -> AssessmentWriter.writeRule(criterion.rule(), out));
    }

    static CriterionText of(Criterion criterion) {
        return KNOWN.get(criterion, CriterionText::new);
    }

    SerializedString id() {
        return id;
    }

    SerializedString severity() {
        return severity;
    }

    /** The object, not a string. */
    SerializedString law() {
        return law;
    }

    /** The object, not a string. */
    SerializedString rule() {
        return rule;
    }

    SerializedString title(String title) {
        return titles.computeIfAbsent(title, SerializedString::new);
    }
}

package ru.promcluster.history;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.promcluster.history.users.Access;
import ru.promcluster.verdict.Verdict;

/**
 * Which kept assessments are asked for; {@code null}: any.
 *
 * @param applicationId the sender's own key
 * @param from stored then or later
 * @param before stored earlier than that
 * @param after decision id of the last one seen: those follow that were stored before it
 */
public record AssessmentFilter(
        @Nullable String applicationId,
        @Nullable String rulesetId,
        @Nullable Verdict verdict,
        @Nullable Instant from,
        @Nullable Instant before,
        @Nullable String after) {

    public static final AssessmentFilter ALL = new AssessmentFilter(null, null, null, null, null, null);

    /** The conditions that are asked for or set, each with its value, numbered from 1. */
    Map<String, Object> terms(Access access) {
        var terms = new LinkedHashMap<String, Object>();
        add(terms, "applicationId =", applicationId);
        add(terms, "rulesetId =", rulesetId);
        add(terms, "verdict =", verdict);
        add(terms, "storedAt >=", from);
        add(terms, "storedAt <", before);
        add(terms, "id <", after);
        add(terms, "organisation =", access.organisation().orElse(null));
        return terms;
    }

    private static void add(Map<String, Object> terms, String condition, @Nullable Object value) {
        if (value != null) {
            terms.put(condition + " ?" + (terms.size() + 1), value);
        }
    }
}

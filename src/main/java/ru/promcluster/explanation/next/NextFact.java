package ru.promcluster.explanation.next;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.explanation.question.FormOrder;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Severity;
import ru.promcluster.verdict.Status;

/**
 * The one fact whose knowledge settles most of what is open. Each open binding criterion is shared out among the facts that
 * would decide it, by how far the bounds go with one answer ({@link OpenCriterion}); a fact that several criteria name has
 * a share in each.
 */
public final class NextFact {

    private NextFact() {}

    /**
     * The missing fact with the greatest share of the open binding criteria; of several, the one the form asks for first.
     * No answer is tried out, so that it costs a pass over the missing facts.
     *
     * @return JSON Pointer; {@code null}: no binding criterion waits for a fact
     */
    public static @Nullable String of(List<Finding> findings, ClusterApplication application) {
        Map<String, Long> shares = null;
        for (var finding : findings) {
            if (finding.status() == Status.UNDETERMINED && finding.criterion().severity() == Severity.BINDING) {
                shares = shares == null ? new HashMap<>() : shares;
                new OpenCriterion(finding, application).addTo(shares);
            }
        }
        return shares == null ? null : first(shares);
    }

    private static @Nullable String first(Map<String, Long> shares) {
        long greatest = 0;
        for (long share : shares.values()) {
            greatest = Math.max(greatest, share);
        }
        String first = null;
        for (var each : shares.entrySet()) {
            if (each.getValue() == greatest && (first == null || isAskedBefore(each.getKey(), first))) {
                first = each.getKey();
            }
        }
        return first;
    }

    private static boolean isAskedBefore(String one, String other) {
        return FormOrder.FORM.compare(one, other) < 0;
    }
}

package ru.promcluster.explanation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.promcluster.explanation.question.FormOrder;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Severity;
import ru.promcluster.verdict.Status;

/** The one fact whose knowledge settles most of what is open. */
public final class NextFact {

    private NextFact() {}

    /**
     * The missing fact that the most open binding criteria name; of several, the one the form asks for first.
     *
     * @return JSON Pointer; {@code null}: no binding criterion waits for a fact
     */
    public static @Nullable String of(List<Finding> findings) {
        var named = new HashMap<String, Integer>();
        for (var finding : findings) {
            if (finding.status() == Status.UNDETERMINED && finding.criterion().severity() == Severity.BINDING) {
                finding.missing().stream().distinct().forEach(pointer -> named.merge(pointer, 1, Integer::sum));
            }
        }
        String next = null;
        int most = 0;
        for (var each : named.entrySet()) {
            int times = each.getValue();
            if (next == null || times > most || (times == most && isAskedBefore(each, next))) {
                next = each.getKey();
                most = times;
            }
        }
        return next;
    }

    private static boolean isAskedBefore(Map.Entry<String, Integer> one, String other) {
        return FormOrder.FORM.compare(one.getKey(), other) < 0;
    }
}

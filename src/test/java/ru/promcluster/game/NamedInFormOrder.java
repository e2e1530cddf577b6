package ru.promcluster.game;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.explanation.question.FormOrder;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Severity;

/**
 * Goes down the form too, but leaves out what no open binding criterion names: the best that an applicant can do who
 * answers what an assessment lists as missing from top to bottom.
 */
final class NamedInFormOrder implements WayOfAsking {

    private static final Comparator<String> FORM = FormOrder.FORM;

    @Override
    public @Nullable String next(List<Finding> findings, ClusterApplication told) {
        return findings.stream()
                .filter(finding -> finding.criterion().severity() == Severity.BINDING)
                .flatMap(finding -> finding.missing().stream())
                .min(FORM)
                .orElse(null);
    }
}

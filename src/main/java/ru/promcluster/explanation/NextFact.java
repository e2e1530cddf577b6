package ru.promcluster.explanation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.verdict.Finding;

/** The fact to ask for next. */
public final class NextFact {
    private NextFact() {}

    public static @Nullable String of(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> finding.missing().stream())
                .findFirst()
                .orElse(null);
    }
}

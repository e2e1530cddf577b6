package ru.promcluster.explanation;

import java.util.List;
import java.util.Set;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.verdict.Assessment.DataFinding;
import ru.promcluster.verdict.Language;

/** What a person should look at in the data. */
public final class DataFindings {
    private DataFindings() {}

    public static List<DataFinding> of(
            ClusterApplication application, Set<String> wholeRegions, Set<String> subjects, Language language) {
        return List.of();
    }
}

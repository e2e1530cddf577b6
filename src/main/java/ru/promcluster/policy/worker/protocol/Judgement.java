package ru.promcluster.policy.worker.protocol;

import java.util.List;
import ru.promcluster.verdict.Status;
import ru.promcluster.verdict.Verdict;

/**
 * What came of an application, in short.
 *
 * @param statuses in the order of the ruleset's criteria
 */
public record Judgement(Verdict verdict, List<Status> statuses) {

    public Judgement {
        statuses = List.copyOf(statuses);
    }
}

package ru.promcluster.exchange.results.workbook;

import java.util.List;
import ru.promcluster.exchange.FileFaults;

/**
 * What was read from a filled workbook.
 *
 * @param decisions of the rows that hold one and are in order; rows left empty are passed over
 * @param faults everything else, with its place
 */
public record ReviewerDecisions(List<ReviewerDecision> decisions, FileFaults faults) {

    public ReviewerDecisions {
        decisions = List.copyOf(decisions);
    }
}

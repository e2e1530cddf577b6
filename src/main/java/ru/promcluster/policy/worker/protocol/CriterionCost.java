package ru.promcluster.policy.worker.protocol;

import java.math.BigDecimal;

/**
 * What a criterion costs, and how well its cases cover it.
 *
 * @param id of the criterion
 * @param microseconds of processor that its rule takes an application, median of several rounds over the filings; those
 *     that every judgement takes anyway are not in it
 * @param passed cases that expect it to pass, each counted once however many editions inherit it
 * @param failed cases that expect it to fail
 * @param undetermined cases that expect it to stay open
 */
public record CriterionCost(String id, BigDecimal microseconds, long passed, long failed, long undetermined) {

    /** A case passes, a case fails and a case stays open. */
    public boolean isCovered() {
        return passed > 0 && failed > 0 && undetermined > 0;
    }
}

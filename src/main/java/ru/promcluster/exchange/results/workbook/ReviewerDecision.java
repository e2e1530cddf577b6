package ru.promcluster.exchange.results.workbook;

import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.CellPlace;
import ru.promcluster.exchange.results.Decision;
import ru.promcluster.verdict.Verdict;

/**
 * What a reviewer decided on one application, against the digest of what was judged.
 *
 * @param number of the application in the file, from 1
 * @param applicationId the sender's own key
 * @param applicationSha256 lower-case hex digest of the application that the verdict was on
 * @param verdictShown what the reviewer had before him
 * @param reason always there where the application is returned
 * @param place of the decision
 */
public record ReviewerDecision(
        long number,
        @Nullable String applicationId,
        String applicationSha256,
        Verdict verdictShown,
        Decision decision,
        @Nullable String reason,
        CellPlace place) {}

package ru.promcluster.history.jobs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of some applications in a row of a job.
 *
 * @param number from 0, without gaps
 * @param firstRow number of its first application in the file, from 1
 * @param body deflated lines, one an application
 * @param share of the file that has been passed with it, from 0 to 1
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
public record JobChunk(long number, long firstRow, byte[] body, List<Row> rows, double share) {

    public JobChunk {
        rows = List.copyOf(rows);
    }

    /**
     * What summaries and comparisons ask of an application.
     *
     * @param number in the file, from 1
     * @param applicationSha256 {@code null}: it could not be read
     * @param regions codes with a comma between them, sorted
     * @param rulesetSha256 the ruleset it was judged by; {@code null}: the one its job names, or none
     * @param verdict {@code null}: it was not judged
     * @param statuses a letter a criterion, in the ruleset's order; empty: it was not judged
     */
    public record Row(
            long number,
            @Nullable String applicationId,
            @Nullable String clusterName,
            @Nullable String applicationSha256,
            String regions,
            @Nullable String edition,
            @Nullable String rulesetSha256,
            @Nullable String verdict,
            String statuses) {}
}

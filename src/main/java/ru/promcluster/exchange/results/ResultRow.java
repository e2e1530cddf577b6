package ru.promcluster.exchange.results;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.document.AssessmentDocument;

/**
 * What came of one application of a file.
 *
 * @param number in the file, from 1
 * @param applicationId the sender's own key; {@code null}: none, or it could not be read
 * @param clusterName {@code null}: it could not be read
 * @param regions codes of the subjects of the Federation, sorted
 * @param extra the sender's own columns, by header, in their order
 * @param assessed whether {@code result} is an assessment; else it is a problem
 * @param result the assessment or the problem in JSON, to the byte as it was first written
 */
@SuppressWarnings("ArrayRecordComponent") // kept to the byte, never compared
public record ResultRow(
        long number,
        @Nullable String applicationId,
        @Nullable String clusterName,
        List<String> regions,
        Map<String, String> extra,
        boolean assessed,
        byte[] result) {

    public ResultRow {
        regions = List.copyOf(regions);
        extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
    }

    /**
     * The assessment.
     *
     * @throws IllegalArgumentException it is a problem
     */
    public AssessmentDocument assessment() {
        return AssessmentDocument.of(result);
    }

    /**
     * Why it was not judged.
     *
     * @throws IllegalArgumentException it is an assessment
     */
    public WrittenProblem problem() {
        return WrittenProblem.of(result);
    }
}

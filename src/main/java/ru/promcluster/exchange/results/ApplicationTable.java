package ru.promcluster.exchange.results;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.document.AssessmentDocument;
import ru.promcluster.exchange.document.WrittenCriterion;
import ru.promcluster.explanation.term.Counts;
import ru.promcluster.explanation.term.Terms;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Severity;
import ru.promcluster.verdict.Status;

/**
 * The table with one row an application: our columns, then the sender's own as they were sent, and at the end two for the
 * reviewer's decision and its reason.
 */
public final class ApplicationTable {

    private final Language language;
    private final ResultLabels labels;
    private final UnaryOperator<String> regionName;
    private final List<String> extraHeaders;

    /** A column of ours, by the key of its heading. */
    public enum Column {
        NUMBER("number"),
        ID("id"),
        NAME("name"),
        REGION("region"),
        VERDICT("verdict"),
        PASSED("passed"),
        FAILED("failed"),
        OPEN("open"),
        NOT_APPLICABLE("notApplicable"),
        FAILED_CRITERIA("failedCriteria"),
        CONFIDENCE("confidence"),
        EDITION("edition"),
        AS_OF("asOf"),
        CHECK_ID("checkId"),
        SHA256("sha256"),
        REFUSAL("refusal");

        private final String key;

        Column(String key) {
            this.key = key;
        }

        /** The heading. */
        public String header(ResultLabels labels) {
            return labels.of(key);
        }
    }

    /**
     * @param regionName says what a code stands for; one it does not know it gives back
     * @param extraHeaders of the sender's own columns, in the order shown
     */
    public ApplicationTable(Language language, UnaryOperator<String> regionName, Collection<String> extraHeaders) {
        this.language = language;
        this.regionName = regionName;
        this.extraHeaders = List.copyOf(extraHeaders);
        labels = ResultLabels.in(language);
    }

    public List<String> headers() {
        var headers = new ArrayList<String>();
        for (var column : Column.values()) {
            headers.add(column.header(labels));
        }
        headers.addAll(extraHeaders);
        headers.add(labels.of("decision"));
        headers.add(labels.of("reason"));
        return headers;
    }

    /**
     * As many cells as headers.
     *
     * @param decided by a reviewer; {@code null}: nothing yet
     */
    public List<Cell> cells(ResultRow row, Decisions.@Nullable Decided decided) {
        var told = new EnumMap<Column, Cell>(Column.class);
        told.put(Column.NUMBER, Cell.of(row.number()));
        told.put(Column.ID, Cell.of(row.applicationId()));
        told.put(Column.NAME, Cell.of(row.clusterName()));
        told.put(Column.REGION, Cell.of(row.regions().stream().map(regionName).collect(Collectors.joining("; "))));
        if (row.assessed()) {
            tell(row.assessment(), told);
        } else {
            told.put(Column.VERDICT, Cell.of(labels.of("notChecked")));
            var problem = row.problem();
            told.put(Column.REFUSAL, Cell.of(problem.title() + ". " + problem.detail()));
        }
        var cells = new ArrayList<Cell>();
        for (var column : Column.values()) {
            cells.add(told.getOrDefault(column, Cell.EMPTY));
        }
        extraHeaders.forEach(header -> cells.add(Cell.of(row.extra().get(header))));
        cells.add(decided == null ? Cell.EMPTY : Cell.of(decided.decision().word(labels)));
        cells.add(decided == null ? Cell.EMPTY : Cell.of(decided.reason()));
        return cells;
    }

    private void tell(AssessmentDocument document, Map<Column, Cell> told) {
        var counts = new Counts(document.counts());
        told.put(Column.VERDICT, Cell.of(Terms.verdict(document.verdict()).in(language)));
        told.put(Column.PASSED, Cell.of(counts.of(Status.PASSED)));
        told.put(Column.FAILED, Cell.of(counts.of(Status.FAILED)));
        told.put(Column.OPEN, Cell.of(counts.open()));
        told.put(Column.NOT_APPLICABLE, Cell.of(counts.of(Status.NOT_APPLICABLE)));
        told.put(Column.FAILED_CRITERIA, Cell.of(failed(document)));
        told.put(
                Column.CONFIDENCE,
                Cell.of(Terms.confidence(document.confidence()).in(language)));
        told.put(Column.EDITION, Cell.of(document.ruleset().edition()));
        told.put(Column.AS_OF, Cell.of(document.ruleset().asOf()));
        told.put(Column.CHECK_ID, Cell.of(document.id()));
        told.put(Column.SHA256, Cell.of(document.application().sha256()));
    }

    /** Only what decides the verdict. */
    private static String failed(AssessmentDocument document) {
        return document.criteria().stream()
                .filter(written ->
                        written.status() == Status.FAILED && written.criterion().severity() == Severity.BINDING)
                .map(WrittenCriterion::title)
                .collect(Collectors.joining("; "));
    }
}

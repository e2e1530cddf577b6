package ru.promcluster.exchange.results.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.CellPlace;
import ru.promcluster.exchange.results.ApplicationTable;
import ru.promcluster.exchange.results.Decision;
import ru.promcluster.exchange.results.ResultLabels;
import ru.promcluster.exchange.table.cell.Cell;
import ru.promcluster.exchange.table.cell.Row;
import ru.promcluster.explanation.term.Terms;
import ru.promcluster.verdict.Excerpt;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Verdict;

/** Takes the rows of the applications' sheet, the header first, and keeps the decisions. */
final class DecisionRows {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final int LONGEST_SHOWN = 100;

    private final String file;
    private final String sheet;
    private final Language language;
    private final DecisionFaults faults;
    private final ResultLabels labels;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<ReviewerDecision> decisions = new ArrayList<>();
    private final Set<Long> decided = new HashSet<>();
    private boolean headerRead;

    DecisionRows(String file, String sheet, Language language, DecisionFaults faults) {
        this.file = file;
        this.sheet = sheet;
        this.language = language;
        this.faults = faults;
        labels = ResultLabels.in(language);
    }

    ReviewerDecisions decisions() {
        return new ReviewerDecisions(decisions, faults.found());
    }

    void read(Row row) {
        if (!headerRead) {
            headerRead = true;
            readHeader(row);
        } else if (columns.size() == headers().size()) {
            readDecision(row);
        }
    }

    private List<String> headers() {
        return List.of(
                header(ApplicationTable.Column.NUMBER),
                header(ApplicationTable.Column.ID),
                header(ApplicationTable.Column.VERDICT),
                header(ApplicationTable.Column.SHA256),
                labels.of("decision"),
                labels.of("reason"));
    }

    private String header(ApplicationTable.Column column) {
        return column.header(labels);
    }

    /** The sender's own columns may have the same headings: ours stand first, the reviewer's last. */
    private void readHeader(Row row) {
        for (var cell : row.cells()) {
            var text = cell.text().strip();
            if (text.equals(labels.of("decision")) || text.equals(labels.of("reason"))) {
                columns.put(text, cell.column());
            } else if (headers().contains(text)) {
                columns.putIfAbsent(text, cell.column());
            }
        }
        headers().stream()
                .filter(header -> !columns.containsKey(header))
                .forEach(header ->
                        faults.noColumn(new CellPlace(file, sheet, row.number(), null, header, null, null), header));
    }

    private void readDecision(Row row) {
        var told = text(row, labels.of("decision"));
        var reason = text(row, labels.of("reason"));
        if (told.isEmpty()) {
            if (!reason.isEmpty()) {
                faults.decisionMissing(place(row, labels.of("decision")));
            }
            return;
        }
        var decision = decision(told);
        if (decision == null) {
            faults.unknownWord(place(row, labels.of("decision")), labels.of("accepted"), labels.of("returned"));
        } else if (decision == Decision.RETURNED && reason.isEmpty()) {
            faults.reasonMissing(place(row, labels.of("reason")));
        } else {
            keep(row, decision, reason);
        }
    }

    private @Nullable Decision decision(String told) {
        for (var decision : Decision.values()) {
            if (told.equalsIgnoreCase(decision.word(labels))) {
                return decision;
            }
        }
        return null;
    }

    private void keep(Row row, Decision decision, String reason) {
        var shown = text(row, header(ApplicationTable.Column.VERDICT));
        if (shown.equals(labels.of("notChecked"))) {
            faults.notChecked(place(row, labels.of("decision")));
            return;
        }
        var number = number(row);
        var verdict = verdict(shown);
        var sha256 = text(row, header(ApplicationTable.Column.SHA256));
        if (number.isEmpty()) {
            faults.changed(place(row, header(ApplicationTable.Column.NUMBER)));
        } else if (verdict.isEmpty()) {
            faults.changed(place(row, header(ApplicationTable.Column.VERDICT)));
        } else if (!SHA256.matcher(sha256).matches()) {
            faults.changed(place(row, header(ApplicationTable.Column.SHA256)));
        } else if (!decided.add(number.get())) {
            faults.repeated(place(row, header(ApplicationTable.Column.NUMBER)), number.get());
        } else {
            decisions.add(new ReviewerDecision(
                    number.get(),
                    orNull(id(row)),
                    sha256,
                    verdict.get(),
                    decision,
                    orNull(TableSheet.clean(reason)),
                    place(row, labels.of("decision"))));
        }
    }

    private Optional<Verdict> verdict(String shown) {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> Terms.verdict(verdict).in(language).equals(shown))
                .findAny();
    }

    private Optional<Long> number(Row row) {
        try {
            return Optional.of(new BigDecimal(text(row, header(ApplicationTable.Column.NUMBER))).longValueExact())
                    .filter(number -> number > 0);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        } catch (ArithmeticException aFraction) {
            return Optional.empty();
        }
    }

    private String id(Row row) {
        return text(row, header(ApplicationTable.Column.ID));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private String text(Row row, String header) {
        return text(row, columns.getOrDefault(header, -1));
    }

    private static String text(Row row, int column) {
        var cell = row.at(column);
        return cell == null ? "" : cell.text().strip();
    }

    private CellPlace place(Row row, String header) {
        var read = text(row, header);
        return new CellPlace(
                file,
                sheet,
                row.number(),
                Cell.letters(columns.getOrDefault(header, 0)),
                header,
                orNull(id(row)),
                orNull(read.length() > LONGEST_SHOWN ? Excerpt.of(read, LONGEST_SHOWN - 1) : read));
    }
}

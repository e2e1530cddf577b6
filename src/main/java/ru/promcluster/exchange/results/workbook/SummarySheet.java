package ru.promcluster.exchange.results.workbook;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import ru.promcluster.exchange.FileFaults;
import ru.promcluster.exchange.results.ResultLabels;
import ru.promcluster.exchange.results.Totals;
import ru.promcluster.explanation.term.Terms;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Status;
import ru.promcluster.verdict.Verdict;

/** The first sheet: what all applications together say. */
final class SummarySheet {

    private static final List<Status> OPEN = List.of(Status.UNDETERMINED, Status.MANUAL, Status.ERROR);
    private static final int COLUMNS = 5;

    private final Language language;
    private final ResultLabels labels;
    private final Worksheet sheet;
    private int row;

    SummarySheet(Workbook book, Language language) {
        this.language = language;
        labels = ResultLabels.in(language);
        sheet = book.newWorksheet(labels.of("summary"));
        sheet.width(0, 58);
        for (int column = 1; column < COLUMNS; column++) {
            sheet.width(column, 17);
        }
    }

    void write(Totals totals, FileFaults fileFaults, UnaryOperator<String> regionName) throws IOException {
        sheet.value(row, 0, labels.of("heading"));
        sheet.style(row++, 0).bold().fontSize(14).set();
        line(labels.of("total"), totals.applications());
        line(labels.of("faultCount"), totals.faults());
        line(labels.of("fileFaultCount"), fileFaults.total());
        verdicts(totals);
        rulesets(totals);
        criteria(totals);
        regions(totals, regionName);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("portrait");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.finish();
    }

    private void verdicts(Totals totals) {
        heading(labels.of("byVerdict"), labels.of("count"));
        for (var verdict : Verdict.values()) {
            line(Terms.verdict(verdict).in(language), totals.of(verdict));
        }
        line(labels.of("notChecked"), totals.refused());
    }

    private void rulesets(Totals totals) {
        heading(labels.of("byRuleset"), labels.of("count"));
        totals.rulesets()
                .forEach((ruleset, count) -> line(
                        ruleset.id() + " " + ruleset.edition() + ", " + Terms.day(ruleset.asOf(), language), count));
    }

    private void criteria(Totals totals) {
        heading(
                labels.of("byCriterion"),
                labels.of("passed"),
                labels.of("failed"),
                labels.of("open"),
                labels.of("notApplicable"));
        totals.criteria()
                .forEach((criterion, counts) -> line(
                        criterion.title(),
                        counts.getOrDefault(Status.PASSED, 0L),
                        counts.getOrDefault(Status.FAILED, 0L),
                        OPEN.stream()
                                .mapToLong(status -> counts.getOrDefault(status, 0L))
                                .sum(),
                        counts.getOrDefault(Status.NOT_APPLICABLE, 0L)));
    }

    private void regions(Totals totals, UnaryOperator<String> regionName) {
        heading(
                labels.of("byRegion"),
                Terms.verdict(Verdict.ELIGIBLE).in(language),
                Terms.verdict(Verdict.NOT_ELIGIBLE).in(language),
                Terms.verdict(Verdict.UNDETERMINED).in(language),
                labels.of("notChecked"));
        totals.regions()
                .forEach((code, counts) -> line(
                        code.isEmpty() ? labels.of("noRegion") : regionName.apply(code),
                        counts.of(Verdict.ELIGIBLE),
                        counts.of(Verdict.NOT_ELIGIBLE),
                        counts.of(Verdict.UNDETERMINED),
                        counts.refused()));
    }

    private void heading(String... texts) {
        row++;
        for (int column = 0; column < texts.length; column++) {
            sheet.value(row, column, texts[column]);
        }
        sheet.range(row, 1, row, texts.length - 1)
                .style()
                .horizontalAlignment("right")
                .set();
        sheet.range(row, 0, row, texts.length - 1)
                .style()
                .bold()
                .wrapText(true)
                .verticalAlignment("center")
                .fillColor("D9E1F2")
                .set();
        row++;
    }

    private void line(String label, long... numbers) {
        sheet.inlineString(row, 0, TableSheet.clean(label));
        sheet.style(row, 0).wrapText(true).verticalAlignment("top").set();
        for (int column = 0; column < numbers.length; column++) {
            sheet.value(row, column + 1, numbers[column]);
            sheet.style(row, column + 1).verticalAlignment("top").set();
        }
        row++;
    }
}

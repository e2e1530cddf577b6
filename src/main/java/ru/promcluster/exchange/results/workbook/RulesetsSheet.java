package ru.promcluster.exchange.results.workbook;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import ru.promcluster.exchange.results.Cell;
import ru.promcluster.exchange.results.ResultLabels;
import ru.promcluster.exchange.results.Totals;
import ru.promcluster.verdict.Language;

/** The rules that were used, so that the results can be had again. */
final class RulesetsSheet {

    private RulesetsSheet() {}

    static void write(Workbook book, Totals totals, Language language) throws IOException {
        var labels = ResultLabels.in(language);
        var sheet = new TableSheet(
                book,
                labels.of("rulesets"),
                List.of(
                        new TableSheet.Column(labels.of("ruleset"), 22),
                        new TableSheet.Column(labels.of("edition"), 14),
                        new TableSheet.Column(labels.of("version"), 30),
                        new TableSheet.Column(labels.of("rulesetSha256"), 70),
                        new TableSheet.Column(labels.of("asOf"), 14),
                        new TableSheet.Column(labels.of("count"), 12)),
                1,
                labels.of("more"));
        for (var used : totals.rulesets().entrySet()) {
            var ruleset = used.getKey();
            sheet.row(List.of(
                    Cell.of(ruleset.id()),
                    Cell.of(ruleset.edition()),
                    Cell.of(ruleset.version()),
                    Cell.of(ruleset.sha256()),
                    Cell.of(ruleset.asOf()),
                    Cell.of(used.getValue())));
        }
        sheet.finish();
    }
}

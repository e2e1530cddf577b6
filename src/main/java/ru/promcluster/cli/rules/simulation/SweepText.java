package ru.promcluster.cli.rules.simulation;

import java.math.BigDecimal;
import ru.promcluster.cli.terminal.Columns;
import ru.promcluster.cli.terminal.Style;
import ru.promcluster.cli.terminal.Terminal;
import ru.promcluster.explanation.wording.Grammar;
import ru.promcluster.policy.simulation.Sweep;
import ru.promcluster.rulebook.sentence.Forms;
import ru.promcluster.verdict.Bilingual;
import ru.promcluster.verdict.Language;

/** Prints a sweep as a table, a value a line. */
record SweepText(Terminal terminal, Language language) {

    private static final int COLUMN = 18;

    void print(Sweep sweep) {
        for (var criterion : sweep.criteria()) {
            println(
                    "«" + criterion.title().ru() + "» (" + criterion.id() + ")",
                    "“" + criterion.title().en() + "” (" + criterion.id() + ")");
        }
        terminal.out()
                .println(Style.BOLD.of(
                        row(
                                in("значение", "value"),
                                in("соответствует", "eligible"),
                                in("выполнено", "passed"),
                                in("не выполнено", "failed"),
                                in("неизвестно", "open")),
                        terminal.colours()));
        for (var point : sweep.points()) {
            long passed = 0;
            long failed = 0;
            long open = 0;
            if (!point.criteria().isEmpty()) {
                var count = point.criteria().get(0);
                passed = count.passed();
                failed = count.failed();
                open = count.open();
            }
            terminal.out()
                    .println(row(
                            amount(sweep, point.value()), "" + point.eligible(), "" + passed, "" + failed, "" + open));
        }
        var now = amount(sweep, sweep.figure().value());
        println(
                "Заявок: " + sweep.judged() + ", не проверено: " + sweep.notJudged() + "; в правилах: " + now + ".",
                "Applications: " + sweep.judged() + ", not judged: " + sweep.notJudged() + "; in the rules: " + now
                        + ".");
    }

    private static String row(String... cells) {
        var row = new StringBuilder();
        for (var cell : cells) {
            row.append(Columns.padded(cell, COLUMN));
        }
        return row.toString().stripTrailing();
    }

    private String amount(Sweep sweep, BigDecimal value) {
        var text = new StringBuilder();
        Grammar.of(language).amount(text, value, sweep.figure().unit(), Forms.NONE);
        return text.toString();
    }

    private String in(String russian, String english) {
        return new Bilingual(russian, english).in(language);
    }

    private void println(String russian, String english) {
        terminal.out().println(in(russian, english));
    }
}

package ru.promcluster.cli.rules.simulation;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import ru.promcluster.cli.terminal.Style;
import ru.promcluster.cli.terminal.Terminal;
import ru.promcluster.explanation.term.Terms;
import ru.promcluster.explanation.wording.Grammar;
import ru.promcluster.policy.simulation.Simulation;
import ru.promcluster.policy.simulation.Simulation.Flip;
import ru.promcluster.rulebook.sentence.Forms;
import ru.promcluster.verdict.Bilingual;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Unit;

/** Prints a simulation: who, why, and how many. */
record SimulationText(Terminal terminal, Language language) {

    void print(Simulation simulation) {
        simulation.flips().forEach(this::print);
        var more = simulation.flipped() - simulation.flips().size();
        if (more > 0) {
            println("… и ещё " + more, "… and " + more + " more");
        }
        for (var count : simulation.criteria()) {
            println(
                    "Требование «" + count.title().ru() + "» (" + count.id() + "): станет выполнено у " + count.fixed()
                            + ", перестанет у " + count.broken() + ", иначе изменится у " + count.otherwise() + ".",
                    "Criterion “" + count.title().en() + "” (" + count.id() + "): newly passed by " + count.fixed()
                            + ", no longer by " + count.broken() + ", changed otherwise for " + count.otherwise()
                            + ".");
        }
        printRegions(simulation);
        printTotal(simulation);
    }

    private void print(Flip flip) {
        var name = flip.clusterName() == null ? "" : " «" + flip.clusterName() + "»";
        var regions = flip.regions().isEmpty() ? "" : " (" + String.join(", ", flip.regions()) + ")";
        var style = switch (flip.change()) {
            case FIXED -> Style.GREEN;
            case BROKEN -> Style.RED;
            case OTHERWISE, STILL, GOOD, ALONE -> Style.YELLOW;
        };
        var verdicts = Terms.verdict(flip.before()).in(language) + " → "
                + Terms.verdict(flip.after()).in(language);
        terminal.out().println(flip.key() + name + regions + ": " + style.of(verdicts, terminal.colours()));
        for (var criterion : flip.criteria()) {
            terminal.out()
                    .println("  " + criterion.id() + ": "
                            + Terms.status(criterion.before()).in(language) + " → "
                            + Terms.status(criterion.after()).in(language));
        }
    }

    private void printRegions(Simulation simulation) {
        var changed = simulation.regions().entrySet().stream()
                .filter(region -> region.getValue().fixed()
                                + region.getValue().broken()
                                + region.getValue().otherwise()
                        > 0)
                .map(region -> (region.getKey().isEmpty() ? "—" : region.getKey()) + " "
                        + (region.getValue().fixed()
                                + region.getValue().broken()
                                + region.getValue().otherwise())
                        + "/" + region.getValue().applications())
                .collect(Collectors.joining(", "));
        if (!changed.isEmpty()) {
            println("По регионам (изменится/всего): " + changed + ".", "By region (changed/all): " + changed + ".");
        }
    }

    private void printTotal(Simulation simulation) {
        var gate = simulation.gate();
        println(
                "Заявок: " + simulation.judged() + ", вывод изменится: " + simulation.flipped() + " ("
                        + percent(gate.share()) + "), не проверено: " + simulation.notJudged() + ".",
                "Applications: " + simulation.judged() + ", verdicts that change: " + simulation.flipped() + " ("
                        + percent(gate.share()) + "), not judged: " + simulation.notJudged() + ".");
        if (gate.reasonNeeded()) {
            println(
                    "Это больше " + percent(gate.reasonAbove()) + ": к изменению нужно письменное обоснование.",
                    "That is more than " + percent(gate.reasonAbove()) + ": the change needs a written reason.");
        }
    }

    private String percent(BigDecimal share) {
        var text = new StringBuilder();
        Grammar.of(language).amount(text, share.stripTrailingZeros(), Unit.PERCENT, Forms.NONE);
        return text.toString();
    }

    private void println(String russian, String english) {
        terminal.out().println(new Bilingual(russian, english).in(language));
    }
}

package ru.promcluster.cli.check;

import java.io.IOException;
import ru.promcluster.assessment.AssessmentStream;
import ru.promcluster.assessment.Order;
import ru.promcluster.assessment.Outcome;
import ru.promcluster.assessment.OutcomeWriter;
import ru.promcluster.cli.terminal.Terminal;
import ru.promcluster.exchange.AssessmentWriter;
import ru.promcluster.exchange.Json;
import ru.promcluster.exchange.ProblemWriter;
import ru.promcluster.exchange.Reading;

/** One line of JSON a file: the assessment, a list of them for all rulesets, or the problem. */
final class JsonOutput implements Output {

    private final Terminal terminal;
    private final Order order;

    JsonOutput(Terminal terminal, Order order) {
        this.terminal = terminal;
        this.order = order;
    }

    @Override
    public void show(Checked checked) throws IOException {
        terminal.out().write(bytes(checked));
        terminal.out().write('\n');
        terminal.out().flush();
    }

    private byte[] bytes(Checked checked) {
        var outcomes = checked.outcomes();
        if (order.ruleset().equals(AssessmentStream.ALL) && checked.reading() instanceof Reading.Accepted) {
            return Json.bytes(out -> OutcomeWriter.writeAll(outcomes, order.language(), out));
        }
        var outcome = outcomes.values().iterator().next();
        return outcome instanceof Outcome.Assessed assessed
                ? AssessmentWriter.write(assessed.assessment())
                : ProblemWriter.write(((Outcome.Refused) outcome).problem(), order.language());
    }
}

package ru.promcluster.cli.rules.simulation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ru.promcluster.cli.terminal.ProblemList;
import ru.promcluster.cli.terminal.Settings;
import ru.promcluster.cli.terminal.Terminal;
import ru.promcluster.policy.simulation.KnownApplication;
import ru.promcluster.policy.simulation.SimulationConfig;
import ru.promcluster.policy.simulation.Simulator;
import ru.promcluster.policy.worker.RuleWorkers;
import ru.promcluster.policy.worker.WorkerAnswer;
import ru.promcluster.policy.worker.WorkerAnswer.Broken;
import ru.promcluster.policy.worker.WorkerAnswer.Given;
import ru.promcluster.policy.worker.WorkerAnswer.Stopped;
import ru.promcluster.policy.worker.WorkerConfig;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.verdict.Language;

/**
 * Has something tried by workers, and prints why it was not.
 *
 * @param place of the rules, for what is printed
 */
record SimulationRun(Terminal terminal, Settings settings, Language language, Path place) {

    /** What is tried. */
    interface Trial<T> {
        WorkerAnswer<T> on(Simulator simulator, Iterable<KnownApplication> applications);
    }

    /**
     * What came of it; empty: nothing, and why was printed.
     *
     * @param named files of applications; none, or one word: the filings of the rules
     */
    <T> Optional<T> of(List<String> named, RuleFiles rules, String ruleset, Trial<T> trial) throws IOException {
        if (ApplicationArguments.areFilings(named)) {
            return run(simulator -> trial.on(simulator, KnownApplication.filings(rules, ruleset)));
        }
        var opened = ApplicationArguments.open(named, settings, terminal, language);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        try (var applications = opened.get()) {
            return run(simulator -> trial.on(simulator, applications));
        }
    }

    private <T> Optional<T> run(Function<Simulator, WorkerAnswer<T>> trial) {
        try (var workers = new RuleWorkers(Settings.of(WorkerConfig.class))) {
            var answer = trial.apply(new Simulator(workers, Settings.of(SimulationConfig.class)));
            if (answer instanceof Given<T> given) {
                return Optional.of(given.value());
            }
            if (answer instanceof Broken<T> broken) {
                ProblemList.print(broken.problems(), place, language, terminal.err());
            } else if (answer instanceof Stopped<T> stopped) {
                terminal.err().println(stopped.why().sentence().in(language));
            }
            return Optional.empty();
        }
    }
}

package ru.promcluster.policy.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import ru.promcluster.cli.terminal.Settings;
import ru.promcluster.exchange.Violation;
import ru.promcluster.policy.CaseBook;
import ru.promcluster.policy.CaseRun;
import ru.promcluster.policy.RulesetFiles;
import ru.promcluster.policy.mutation.MutationPass;
import ru.promcluster.policy.simulation.SimulationConfig;
import ru.promcluster.policy.simulation.Simulator;
import ru.promcluster.policy.worker.RuleWorkers;
import ru.promcluster.policy.worker.WorkerConfig;
import ru.promcluster.rulebook.RulebookReading;
import ru.promcluster.rulebook.files.RuleFiles;

/** What a draft is tried with before it is submitted. */
final class SubmissionTest {

    private static final String PLATFORM = "investment-platform/2023-295/";

    /** Two rulesets; a case of one is wrong in what the draft began with, so that it is seen whether it was run. */
    private static RuleFiles base() throws IOException {
        var rules = RulesetFiles.of(RuleFiles.read(Path.of("rules")), Set.of("industrial-park", "investment-platform"));
        var texts = new TreeMap<>(rules.chosen(every -> true));
        var cases = texts.keySet().stream()
                .filter(path -> path.startsWith(PLATFORM) && path.endsWith(".cases.yaml"))
                .findFirst()
                .orElseThrow();
        texts.computeIfPresent(cases, (path, text) -> text.replaceFirst("status: PASSED", "status: UNDETERMINED"));
        return RuleFiles.of(texts);
    }

    private static RuleFiles with(RuleFiles files, String path) {
        var texts = new TreeMap<>(files.chosen(every -> true));
        texts.merge(path, "\n", String::concat);
        return RuleFiles.of(texts);
    }

    @Test
    void a_draft_is_tried_with_the_cases_and_mutants_of_its_rulesets_and_a_shared_file_brings_those_of_all()
            throws Exception {
        var base = base();
        var park = RulesetFiles.of(base, Set.of("industrial-park"));
        var reading = RulebookReading.of(park);
        try (var workers = new RuleWorkers(Settings.of(WorkerConfig.class))) {
            var trials = new DraftTrials(workers, new Simulator(workers, Settings.of(SimulationConfig.class)));

            var same = Submission.of(base, base, trials);
            var ofOne = Submission.of(base, with(base, "industrial-park/changelog.md"), trials);
            var ofAll = Submission.of(base, with(base, RuleFiles.SENTENCES), trials);
            var fromNoBase = Submission.of(null, base, trials);

            assertThat(same).isEqualTo(new Submission(0, 0, ofOne.faults()));
            var rulebook = reading.rulebook();
            assertThat(rulebook).isNotNull();
            assertThat(ofOne.faults()).isEmpty();
            assertThat(ofOne.cases())
                    .isEqualTo(CaseRun.of(CaseBook.of(park, rulebook), null)
                            .results()
                            .size());
            assertThat(ofOne.mutants())
                    .isPositive()
                    .isEqualTo(MutationPass.of(park, reading, 0, 0).mutants());
            assertThat(ofAll.cases()).isGreaterThan(ofOne.cases());
            assertThat(ofAll.faults())
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.pointer()).startsWith(PLATFORM));
            assertThat(ofAll.faults().stream().map(Violation::code)).containsExactly("case.failed");
            assertThat(fromNoBase).isEqualTo(ofAll);
        }
    }
}

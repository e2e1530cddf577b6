package ru.promcluster.policy.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.promcluster.policy.worker.WorkerAnswer.Given;
import ru.promcluster.policy.worker.WorkerAnswer.Stop;
import ru.promcluster.policy.worker.WorkerAnswer.Stopped;
import ru.promcluster.policy.worker.protocol.Frames;
import ru.promcluster.policy.worker.protocol.Question;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.rulebook.files.RuleProblem;

/** A worker that a draft has taken over is killed and replaced, and its caller is told in words. */
@Timeout(300)
final class HostileWorkersTest {

    private static final Workers.Config SHORT = new Workers.Config(Duration.ofSeconds(3), 64, Duration.ofMinutes(1));

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "spins,   DEADLINE",
        "eats,    MEMORY",
        "ends,    DIED",
        "lies,    GARBAGE",
        "babbles, GARBAGE",
        "nests,   GARBAGE",
        "adds,    GARBAGE",
        "claims,  GARBAGE",
    })
    void what_it_does_is_told_and_its_process_is_gone(String deed, Stop told) {
        try (var workers = new RuleWorkers(SHORT, List.of(HostileProgram.class.getName(), deed))) {
            var once = workers.diagnose(Workers.RULES);
            var again = workers.diagnose(Workers.RULES);

            assertThat(List.of(once, again)).containsOnly(new Stopped<List<RuleProblem>>(told));
            assertThat(told.sentence().ru()).isNotEqualTo(told.sentence().en()).contains(".");
        }
        assertThat(running(deed)).isZero();
    }

    @Test
    void a_log_without_end_is_drained() {
        try (var workers = new RuleWorkers(SHORT, List.of(HostileProgram.class.getName(), "logs"))) {
            assertThat(workers.diagnose(Workers.RULES)).isEqualTo(new Given<List<RuleProblem>>(List.of()));
        }
    }

    @Test
    void rules_that_do_not_fit_into_its_memory_end_the_real_worker() {
        var texts = Workers.texts();
        texts.put("registry/changelog.md", "Много слов. ".repeat(8_000_000));
        try (var workers = new RuleWorkers(new Workers.Config(Duration.ofMinutes(1), 64, Duration.ofMinutes(1)))) {
            var answer = workers.diagnose(RuleFiles.of(texts));

            assertThat(answer).isEqualTo(new Stopped<List<RuleProblem>>(Stop.MEMORY));
        }
    }

    @Test
    void the_real_worker_ends_when_its_product_does_even_in_the_middle_of_a_task() throws Exception {
        var worker = WorkerCommand.start(Workers.Config.USUAL, folder, RuleWorkers.PROGRAM);
        try (var questions = new DataOutputStream(worker.getOutputStream())) {
            Frames.write(questions, new Question.RunCases(Workers.RULES).frame());
        }

        assertThat(worker.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(worker.exitValue()).isZero();
        assertThat(worker.getInputStream().readAllBytes()).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX) // which shows the environment of a process
    void a_worker_gets_nothing_of_our_environment_and_leaves_no_folder() throws IOException {
        var alarms = Executors.newSingleThreadScheduledExecutor();
        var worker = Worker.start(Workers.Config.USUAL, RuleWorkers.PROGRAM, alarms);
        var environment = Files.readString(Path.of("/proc/" + worker.pid() + "/environ"));

        assertThat(worker.home()).isEmptyDirectory();
        worker.close();
        alarms.shutdown();

        assertThat(worker.home()).doesNotExist();
        assertThat(System.getenv()).containsKey("PATH");
        assertThat(environment.split("\0")).allMatch(each -> each.isEmpty() || each.startsWith("L"));
    }

    private static long running(String deed) {
        return ProcessHandle.current()
                .descendants()
                .filter(each ->
                        each.info().commandLine().orElse("").contains(HostileProgram.class.getName() + " " + deed))
                .count();
    }
}

package ru.promcluster.policy.worker;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import ru.promcluster.policy.worker.WorkerAnswer.Stop;
import ru.promcluster.policy.worker.protocol.Codec;
import ru.promcluster.policy.worker.protocol.Frames;
import ru.promcluster.policy.worker.protocol.GarbageException;
import ru.promcluster.rulebook.files.RuleProblem;

/** One process that judges one draft. For one thread; only {@link #kill()} may come from another. */
final class Worker implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Worker.class);
    /** What a Java machine says that was told to end when its memory does. */
    private static final int OUT_OF_MEMORY = 3;

    private static final Duration FOR_ENDING = Duration.ofSeconds(5);

    private final Process process;
    private final Path home;
    private final LastWords lastWords;
    private final DataOutputStream questions;
    private final DataInputStream answers;
    private final ScheduledExecutorService alarms;
    private final WorkerConfig config;
    private long nanosLeft;

    private Worker(Process process, Path home, ScheduledExecutorService alarms, WorkerConfig config) {
        this.process = process;
        this.home = home;
        this.alarms = alarms;
        this.config = config;
        lastWords = LastWords.of(process);
        questions = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        nanosLeft = config.longest().toNanos();
    }

    static Worker start(WorkerConfig config, List<String> program, ScheduledExecutorService alarms) throws IOException {
        var home = Files.createTempDirectory("promcluster-worker-");
        try {
            return new Worker(WorkerCommand.start(config, home, program), home, alarms, config);
        } catch (IOException e) {
            Files.delete(home);
            throw e;
        }
    }

    long pid() {
        return process.pid();
    }

    /** The folder it works in. */
    Path home() {
        return home;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Asks a question and waits for its answer, at most as long as it may take. */
    <T> WorkerAnswer<T> ask(List<byte[]> question, Codec<T> codec) {
        long nanos = Math.min(nanosLeft, config.deadline().toNanos());
        try (var deadline = new Deadline(process, nanos, this::kill, alarms)) {
            return ask(question, codec, deadline);
        }
    }

    private <T> WorkerAnswer<T> ask(List<byte[]> question, Codec<T> codec, Deadline deadline) {
        try {
            for (var frame : question) {
                Frames.write(questions, frame);
            }
            questions.flush();
            return codec.read(Frames.read(answers, config.maxAnswerBytes()), new Answer<>());
        } catch (IOException e) {
            return new WorkerAnswer.Stopped<>(deadline.hasPassed() ? Stop.DEADLINE : why(e));
        } finally {
            nanosLeft -= deadline.used();
        }
    }

    /** What was read, as a value. */
    private record Answer<T>() implements Codec.Taker<T, WorkerAnswer<T>> {

        @Override
        public WorkerAnswer<T> given(T value) {
            return new WorkerAnswer.Given<>(value);
        }

        @Override
        public WorkerAnswer<T> broken(List<RuleProblem> problems) {
            return new WorkerAnswer.Broken<>(problems);
        }
    }

    private Stop why(IOException e) {
        if (e instanceof GarbageException || e instanceof JsonProcessingException) {
            LOG.warnf("A worker answered garbage: %s", e.getMessage());
            kill();
            return Stop.GARBAGE;
        }
        var memory = hasEnded() && process.exitValue() == OUT_OF_MEMORY;
        LOG.warnf(
                "A worker ended while it was asked, %s:%n%s", memory ? "out of memory" : "by itself", lastWords.text());
        return memory ? Stop.MEMORY : Stop.DIED;
    }

    private boolean hasEnded() {
        try {
            return process.waitFor(FOR_ENDING.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Ends it and all that it may have started, at once. */
    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** Ends it and removes its folder. */
    @Override
    public void close() {
        kill();
        if (!hasEnded()) {
            LOG.errorf("The worker %d does not end", process.pid());
        }
        try (var files = Files.walk(home)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            LOG.warnf(e, "The folder %s of a worker is left", home);
        }
    }
}

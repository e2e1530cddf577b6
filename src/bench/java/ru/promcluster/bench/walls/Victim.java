package ru.promcluster.bench.walls;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.Attack;

/** A process with a small heap that is attacked until it dies, and is then replaced. */
final class Victim implements AutoCloseable {

    private static final String HEAP = "-Xmx128m";
    private static final long DEADLINE_SECONDS = Integer.getInteger("bench.deadline", 5);
    private static final long START_SECONDS = 120;
    private static final int OUT_OF_MEMORY = 3;
    private static final String ENDED = "";

    private final Set<String> walls;
    private final Path folder;
    private @Nullable Process process;
    private BlockingQueue<String> answers = new LinkedBlockingQueue<>();

    /** @param folder for what attacks leave behind */
    Victim(Set<String> walls, Path folder) {
        this.walls = walls;
        this.folder = folder;
    }

    /** What has come of an attack. */
    enum Result {
        REFUSED("·"),
        CONTAINED("c"),
        KILLED("K"),
        THROUGH("X");

        private final String sign;

        Result(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }
    }

    Result attacked(Attack attack) throws IOException, InterruptedException {
        var running = process != null && process.isAlive() ? process : started();
        running.getOutputStream().write((attack.name() + "\n").getBytes(StandardCharsets.UTF_8));
        running.getOutputStream().flush();
        var answer = answers.poll(DEADLINE_SECONDS, TimeUnit.SECONDS);
        var result = answer == null || answer.equals(ENDED) ? end(running, answer == null) : result(answer);
        return Files.deleteIfExists(folder.resolve(attack.name())) ? Result.THROUGH : result;
    }

    private static Result result(String answer) {
        if (answer.startsWith("got through")) {
            return Result.THROUGH;
        }
        return answer.startsWith("refused") ? Result.REFUSED : Result.CONTAINED;
    }

    /** A process that ends by itself was ended by the attack, unless it ran out of its memory. */
    private static Result end(Process running, boolean late) throws InterruptedException {
        if (late) {
            running.destroyForcibly();
        }
        int code = running.waitFor();
        return late || code == OUT_OF_MEMORY ? Result.KILLED : Result.THROUGH;
    }

    private Process started() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var started = new ProcessBuilder(List.of(
                        java,
                        HEAP,
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        VictimMain.class.getName(),
                        folder.toString(),
                        String.join(",", walls)))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process = started;
        answers = new LinkedBlockingQueue<>();
        var heard = answers;
        var listener = new Thread(() -> listen(started, heard), "victim");
        listener.setUncaughtExceptionHandler((thread, closed) -> heard.add(ENDED));
        listener.setDaemon(true);
        listener.start();
        var ready = answers.poll(START_SECONDS, TimeUnit.SECONDS);
        if (!"ready judged".equals(ready)) {
            started.destroyForcibly();
            throw new IllegalStateException("An honest rule was not judged with " + walls + ": " + ready);
        }
        return started;
    }

    /** A process that is killed closes its output in the middle: what it has said before counts. */
    private static void listen(Process process, BlockingQueue<String> answers) {
        process.inputReader(StandardCharsets.UTF_8).lines().forEach(answers::add);
        answers.add(ENDED);
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
        }
    }
}

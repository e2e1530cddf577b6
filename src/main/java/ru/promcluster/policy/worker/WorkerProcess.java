package ru.promcluster.policy.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.logging.ConsoleHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import ru.promcluster.policy.worker.protocol.Frames;
import ru.promcluster.policy.worker.protocol.GarbageException;
import ru.promcluster.policy.worker.task.Practice;
import ru.promcluster.policy.worker.task.TaskRunner;

/** A worker: answers what comes in on standard input, and ends with it. */
public final class WorkerProcess {

    private static final int ENDED = 0;
    private static final int BROKE_DOWN = 1;

    private WorkerProcess() {}

    /** Runs until the input ends. */
    public static void main(String[] arguments) {
        var answers = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // Nothing but answers goes out where the product reads them, whoever prints.
        System.setOut(System.err);
        warningsOnly();
        var frames = new LinkedBlockingQueue<byte[]>();
        var reader = new Thread(() -> read(System.in, frames), "frames");
        reader.setDaemon(true);
        reader.start();
        try {
            Practice.run();
            var runner = new TaskRunner(frames::take, answers);
            while (true) {
                runner.answerNext();
            }
        } catch (Throwable e) {
            // Of whatever kind: a worker that broke down is of no more use, and the product replaces it.
            e.printStackTrace();
            Runtime.getRuntime().halt(BROKE_DOWN);
        }
    }

    /** Reads while a task runs: a worker whose product died must not finish a task that never ends. */
    private static void read(InputStream in, BlockingQueue<byte[]> frames) {
        try (var data = new DataInputStream(new BufferedInputStream(in))) {
            while (true) {
                frames.add(Frames.read(data, Integer.MAX_VALUE));
            }
        } catch (GarbageException e) {
            Runtime.getRuntime().halt(BROKE_DOWN);
        } catch (IOException ended) {
            Runtime.getRuntime().halt(ENDED);
        }
    }

    private static void warningsOnly() {
        LogManager.getLogManager().reset();
        var root = Logger.getLogger("");
        var warnings = new ConsoleHandler();
        warnings.setLevel(Level.WARNING);
        root.addHandler(warnings);
        root.setLevel(Level.WARNING);
    }
}

package ru.promcluster.history.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Processes of PostgreSQL that a killed service left behind in its directory. They are told by the program they run and
 * the folder they work in, not by a number that may have been given out again.
 */
final class Leftovers {

    private static final Set<String> PROGRAMS = Set.of("postgres", "initdb", "pg_ctl");
    private static final Duration DYING = Duration.ofSeconds(10);

    /** Linux tells where a process works; elsewhere (macOS) nothing is killed that was not named by the server's own file. */
    private static final boolean FOLDERS_ARE_TOLD = Files.exists(Path.of("/proc/self/cwd"));

    private Leftovers() {}

    static boolean isServerIn(Path cluster, ProcessHandle process) {
        return runs(Set.of("postgres"), process) && (!FOLDERS_ARE_TOLD || worksIn(cluster, process));
    }

    /** Kills them and waits until they are gone; only for a directory that this process holds. */
    static void killIn(Path home) throws IOException {
        for (var process : in(home)) {
            process.destroyForcibly();
            awaitEnd(process, DYING);
        }
    }

    private static List<ProcessHandle> in(Path home) {
        if (!FOLDERS_ARE_TOLD) {
            return List.of();
        }
        return ProcessHandle.allProcesses()
                .filter(process -> runs(PROGRAMS, process) && worksIn(home, process))
                .toList();
    }

    static void awaitEnd(ProcessHandle process, Duration within) throws IOException {
        try {
            process.onExit().get(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IOException("Process " + process.pid() + " does not end. Maybe its disk does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while process " + process.pid() + " ends", e);
        }
    }

    private static boolean runs(Set<String> programs, ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> programs.contains(Path.of(command).getFileName().toString()))
                .orElse(false);
    }

    private static boolean worksIn(Path folder, ProcessHandle process) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", String.valueOf(process.pid()), "cwd"))
                    .startsWith(folder);
        } catch (IOException endedOrNotOurs) {
            return false;
        }
    }
}

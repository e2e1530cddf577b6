package ru.promcluster.policy.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How a worker is started: little memory, one processor, low priority, an empty folder, nothing of our environment. */
final class WorkerCommand {

    /** Where a system has its own programs. */
    private static final List<Path> NICE = List.of(Path.of("/usr/bin/nice"), Path.of("/bin/nice"));
    /** A third of the share of the service: checks are hardly slower, and a busy machine does not starve a draft. */
    private static final String PRIORITY = "5";

    /** The locale says how names of files are written; it tells nothing else. */
    private static final List<String> KEPT = List.of("LANG", "LC_ALL", "LC_CTYPE");

    private static final List<String> MACHINE = List.of(
            "-Xss1m",
            "-XX:MaxMetaspaceSize=160m",
            "-XX:ReservedCodeCacheSize=48m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:ActiveProcessorCount=1",
            // A draft that eats memory ends there, instead of going on half broken.
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+DisplayVMOutputToStderr",
            "-XX:-UsePerfData",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:ErrorFile=/dev/null",
            "-XX:+DisableAttachMechanism",
            "-Xshare:auto",
            "-Dfile.encoding=UTF-8",
            "-Djava.awt.headless=true",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager");

    private WorkerCommand() {}

    /** @param program main class and its arguments */
    static Process start(WorkerConfig config, Path home, List<String> program) throws IOException {
        var command = new ArrayList<String>();
        NICE.stream().filter(Files::isExecutable).findFirst().ifPresent(nice -> {
            command.add(nice.toString());
            command.add("-n");
            command.add(PRIORITY);
        });
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + config.heapMebibytes() + "m");
        command.addAll(MACHINE);
        command.add("-Djava.io.tmpdir=" + home);
        command.addAll(List.of("-classpath", ClassPath.ofThisProcess()));
        command.addAll(program);
        var builder = new ProcessBuilder(command).directory(home.toFile());
        keepLocale(builder.environment());
        return builder.start();
    }

    private static void keepLocale(Map<String, String> environment) {
        environment.keySet().retainAll(KEPT);
    }
}

package ru.promcluster.bulk.kafka;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An instance in a process of its own, which can be killed. */
public final class InstanceProcess implements AutoCloseable {

    private final Process process;

    private InstanceProcess(Process process) {
        this.process = process;
    }

    /**
     * Started, and on its way.
     *
     * @param settings besides those of the group
     * @param log where it writes
     */
    public static InstanceProcess start(String bootstrapServers, String group, Map<String, String> settings, Path log)
            throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager"));
        var values = KafkaSettings.of(bootstrapServers, group);
        values.putAll(settings);
        values.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), InstanceMain.class.getName()));
        return new InstanceProcess(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start());
    }

    /** As {@code kill -9} does it. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Politely. */
    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit().join();
    }
}

package ru.promcluster.bulk.kafka;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real broker in a process of its own, on 127.0.0.1, with its data in a directory. */
public final class KafkaBroker implements AutoCloseable {

    /** Written by the build: the broker's libraries are no libraries of ours. */
    private static final Path CLASS_PATH = Path.of("target", "kafka-broker.classpath");

    private static final long PATIENCE_SECONDS = 120;

    private final Path directory;
    private final int port;
    private final Thread end = new Thread(this::kill);
    private Process process;

    private KafkaBroker(Path directory, int port, Process process) {
        this.directory = directory;
        this.port = port;
        this.process = process;
        Runtime.getRuntime().addShutdownHook(end);
    }

    /** Started on an empty directory; answers when this returns. */
    public static KafkaBroker on(Path directory) throws IOException, InterruptedException {
        int port = freePort();
        var settings = Files.writeString(directory.resolve("server.properties"), settings(directory, port, freePort()));
        var format = java(
                directory,
                "kafka.tools.StorageTool",
                "format",
                "-t",
                "AAAAAAAAAAAAAAAAAAAAAQ",
                "-c",
                settings.toString());
        if (!format.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || format.exitValue() != 0) {
            throw new IllegalStateException("The broker's directory could not be made:\n" + log(directory));
        }
        var broker = new KafkaBroker(directory, port, server(directory));
        broker.awaitOpen();
        return broker;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** One node that is broker and controller; what tests wait for comes soon. */
    private static String settings(Path directory, int port, int controllerPort) {
        return """
                process.roles=broker,controller
                node.id=1
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                controller.listener.names=CONTROLLER
                controller.quorum.voters=1@127.0.0.1:%2$d
                log.dirs=%3$s
                num.partitions=6
                offsets.topic.num.partitions=2
                offsets.topic.replication.factor=1
                transaction.state.log.num.partitions=2
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.abort.timed.out.transaction.cleanup.interval.ms=500
                group.initial.rebalance.delay.ms=0
                group.min.session.timeout.ms=1000
                """.formatted(port, controllerPort, directory.resolve("data"));
    }

    private static Process server(Path directory) throws IOException {
        return java(
                directory, "kafka.Kafka", directory.resolve("server.properties").toString());
    }

    private static Process java(Path directory, String main, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-cp",
                Files.readString(CLASS_PATH).strip(),
                main));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        directory.resolve("log.txt").toFile()))
                .start();
    }

    private void awaitOpen() throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end && !process.waitFor(100, TimeUnit.MILLISECONDS)) {
            if (isOpen()) {
                return;
            }
        }
        throw new IllegalStateException("The broker does not answer:\n" + log(directory));
    }

    private boolean isOpen() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static String log(Path directory) throws IOException {
        return Files.readString(directory.resolve("log.txt"));
    }

    /** Its address. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** As {@code kill -9} does it. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** After a kill: on the same data and at the same address. */
    void startAgain() throws IOException, InterruptedException {
        process = server(directory);
        awaitOpen();
    }

    @Override
    public void close() {
        kill();
        Runtime.getRuntime().removeShutdownHook(end);
    }
}

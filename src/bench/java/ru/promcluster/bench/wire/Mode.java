package ru.promcluster.bench.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A way to send applications. Every answer is compared.
 *
 * @param connections that are open at once; each waits for an answer before it sends on
 */
record Mode(String name, boolean isStream, int connections) {

    private static final Mode STREAM = new Mode("stream", true, 1);
    private static final Mode SINGLE = new Mode("single checks, 1 connection", false, 1);
    private static final Mode FOUR_AT_ONCE = new Mode("single checks, 4 connections", false, 4);

    static final List<Mode> ALL = List.of(STREAM, SINGLE, FOUR_AT_ONCE);

    /** One for each form of a request. */
    static final List<Mode> FORMS = List.of(STREAM, FOUR_AT_ONCE);

    private static final byte[] LINE_END = {'\n'};

    /**
     * Has all applications answered, so many times.
     *
     * @return what differs from the answers that are awaited; empty: nothing
     */
    String go(URI base, Address address, Applications applications, Answers awaited, int times)
            throws IOException, InterruptedException {
        return isStream
                ? streamed(base, address, applications, awaited, times)
                : oneByOne(base, address, applications, awaited, times);
    }

    /** What one stream of them is answered. */
    static byte[] answers(URI base, Address address, Applications applications) throws IOException {
        var answers = new ByteArrayOutputStream();
        try (var connection = new Connection(base)) {
            connection.stream(address.path(), applications, 1, answers::write);
        }
        return answers.toByteArray();
    }

    private static String streamed(URI base, Address address, Applications applications, Answers awaited, int times)
            throws IOException {
        var comparison = awaited.comparison();
        try (var connection = new Connection(base)) {
            connection.stream(address.path(), applications, times, comparison);
        }
        return comparison.isComplete(times) ? "" : comparison.toString();
    }

    private String oneByOne(URI base, Address address, Applications applications, Answers awaited, int times)
            throws IOException, InterruptedException {
        var each = awaited.each();
        var requests = applications.lines().stream()
                .map(line -> Connection.single(address.path(), line))
                .toList();
        var clients = Executors.newFixedThreadPool(connections);
        try {
            var differences = new ArrayList<Future<String>>();
            for (int first = 0; first < connections; first++) {
                int own = first;
                differences.add(clients.submit(() -> client(base, requests, each, own, times)));
            }
            var all = new StringBuilder();
            for (var difference : differences) {
                all.append(difference.get());
            }
            return all.toString();
        } catch (ExecutionException e) {
            throw new IOException("A client failed", e.getCause());
        } finally {
            clients.shutdownNow();
        }
    }

    /** One client: every application whose turn it is, over one connection. */
    private String client(URI base, List<byte[]> requests, List<Answers> awaited, int first, int times)
            throws IOException {
        try (var connection = new Connection(base)) {
            for (int time = 0; time < times; time++) {
                for (int i = first; i < requests.size(); i += connections) {
                    var comparison = awaited.get(i).comparison();
                    connection.send(requests.get(i), comparison);
                    comparison.take(LINE_END, 0, 1);
                    if (!comparison.isComplete(1)) {
                        return "application " + i + ": " + comparison + "; ";
                    }
                }
            }
        }
        return "";
    }
}

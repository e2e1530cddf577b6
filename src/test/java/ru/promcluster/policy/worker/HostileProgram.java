package ru.promcluster.policy.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import ru.promcluster.policy.worker.protocol.Frames;

/** What a worker would do that a draft has taken over: reads its question, and then anything but answer it. */
final class HostileProgram {

    private HostileProgram() {}

    public static void main(String[] arguments) throws IOException {
        Frames.read(new DataInputStream(System.in), Integer.MAX_VALUE);
        var out = new DataOutputStream(System.out);
        switch (arguments[0]) {
            case "spins" -> spin();
            case "eats" -> eat();
            case "ends" -> System.exit(0);
            case "lies" -> answer(out, "[\"given\",[[\"file\",-1,0,\"code\",\"ru\",\"en\"]]]");
            case "babbles" -> answer(out, "Привет");
            case "nests" -> answer(out, "[".repeat(100_000));
            case "adds" -> answer(out, "[\"given\",[]] []");
            case "claims" -> out.writeInt(Integer.MAX_VALUE);
            case "logs" -> log();
            default -> throw new IllegalArgumentException(arguments[0]);
        }
        out.flush();
        spin();
    }

    private static void answer(DataOutputStream out, String answer) throws IOException {
        Frames.write(out, answer.getBytes(StandardCharsets.UTF_8));
    }

    /** Answers well, but only after more than any pipe holds has gone to its log. */
    private static void log() throws IOException {
        for (int i = 0; i < 100_000; i++) {
            System.err.println("A line of a log that nobody wants to read: " + i);
        }
        answer(new DataOutputStream(System.out), "[\"given\",[]]");
    }

    private static void spin() {
        long turns = 0;
        while (turns >= 0) {
            turns = (turns + 1) % 1_000_000;
        }
    }

    private static void eat() {
        List<byte[]> eaten = new ArrayList<>();
        while (eaten.size() < 1_000_000) {
            eaten.add(new byte[1 << 20]);
        }
        throw new IllegalStateException("All memory of the machine was not enough: " + eaten.size());
    }
}

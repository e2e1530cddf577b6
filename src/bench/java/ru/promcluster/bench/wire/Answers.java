package ru.promcluster.bench.wire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lines of assessments that are awaited, over and over. Every byte of what comes is compared with them, but for the decision
 * ids and, where lines are numbered, the digests of the applications, which the number changes.
 */
@SuppressWarnings("ArrayRecordComponent") // lines of a benchmark, never compared as a record
record Answers(byte[] lines, List<Part> parts, int count) {

    private static final byte[] DECISION = bytes("{\"id\":\"");
    private static final byte[] APPLICATION = bytes("\",\"application\":{\"id\":\"");
    private static final byte[] DIGEST = bytes("\",\"sha256\":\"");
    private static final int ID = 26;
    private static final int SHA256 = 64;

    /** How a part of a line is compared. */
    enum Kind {
        SAME,
        ANY,
        NUMBER
    }

    /** A part of the lines up to its end, from the end of the one before; the line, from 0, matters to numbers. */
    record Part(Kind kind, int line, int end) {}

    /** The same lines may come again. */
    static Answers of(byte[] lines) {
        return read(lines, false);
    }

    /** The lines come again with other numbers, see {@link Applications#numbered}. */
    static Answers numbered(byte[] lines) {
        return read(lines, true);
    }

    private static Answers read(byte[] lines, boolean isNumbered) {
        var parts = new ArrayList<Part>();
        int count = 0;
        for (int start = 0; start < lines.length; start = lineEnd(lines, start) + 1) {
            int at = after(DECISION, lines, start);
            parts.add(new Part(Kind.SAME, count, at));
            parts.add(new Part(Kind.ANY, count, at + ID));
            if (isNumbered) {
                at = after(APPLICATION, lines, at + ID);
                parts.add(new Part(Kind.SAME, count, at));
                parts.add(new Part(Kind.NUMBER, count, at + Applications.DIGITS));
                at = after(DIGEST, lines, at + Applications.DIGITS);
                parts.add(new Part(Kind.SAME, count, at));
                parts.add(new Part(Kind.ANY, count, at + SHA256));
            }
            count++;
        }
        parts.add(new Part(Kind.SAME, count, lines.length));
        return new Answers(lines, List.copyOf(parts), count);
    }

    private static int after(byte[] expected, byte[] lines, int at) {
        int end = Math.min(lines.length, at + expected.length);
        if (!Arrays.equals(expected, Arrays.copyOfRange(lines, at, end))) {
            int shown = Math.min(lines.length, lineEnd(lines, at));
            throw new IllegalStateException("That is no assessment: "
                    + new String(lines, at, Math.min(200, shown - at), StandardCharsets.UTF_8));
        }
        return end;
    }

    private static int lineEnd(byte[] lines, int from) {
        int at = from;
        while (at < lines.length && lines[at] != '\n') {
            at++;
        }
        return at;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Each line as answers of its own. */
    List<Answers> each() {
        var each = new ArrayList<Answers>();
        for (int start = 0; start < lines.length; ) {
            int end = lineEnd(lines, start) + 1;
            each.add(of(Arrays.copyOfRange(lines, start, end)));
            start = end;
        }
        return each;
    }

    /** Kilobytes of a line on average. */
    double kilobytes() {
        return lines.length / 1024.0 / count;
    }

    /** Compares an answer with these lines as it comes. */
    Comparison comparison() {
        return new Comparison();
    }

    /** An answer on its way. */
    final class Comparison implements Taker {

        private int at;
        private int part;
        private long cycles;
        private boolean differs;

        @Override
        public void take(byte[] bytes, int offset, int length) {
            int from = offset;
            int left = length;
            while (left > 0) {
                int taken = Math.min(left, parts.get(part).end() - at);
                if (!isAsAwaited(bytes, from, taken)) {
                    differs = true;
                }
                from += taken;
                left -= taken;
                forward(taken);
            }
        }

        private boolean isAsAwaited(byte[] bytes, int from, int length) {
            return switch (parts.get(part).kind()) {
                case SAME -> Arrays.equals(bytes, from, from + length, lines, at, at + length);
                case ANY -> true;
                case NUMBER -> isNumber(bytes, from, length);
            };
        }

        private boolean isNumber(byte[] bytes, int from, int length) {
            var number = Applications.digits(cycles * count + parts.get(part).line());
            int done = Applications.DIGITS - (parts.get(part).end() - at);
            return Arrays.equals(bytes, from, from + length, number, done, done + length);
        }

        private void forward(int taken) {
            at += taken;
            while (part < parts.size() && at == parts.get(part).end()) {
                part++;
            }
            if (part == parts.size()) {
                part = 0;
                at = 0;
                cycles++;
            }
        }

        /** Whether all lines came, so many times, in their order and as awaited. */
        boolean isComplete(long times) {
            return !differs && at == 0 && cycles == times;
        }

        /** Lines that have come. */
        long lines() {
            return cycles * count + parts.get(part).line();
        }

        @Override
        public String toString() {
            return (differs ? "other answers, " : "") + (cycles * count) + " lines and " + at + " bytes more";
        }
    }
}

package ru.promcluster.bench.wire;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import ru.promcluster.exchange.ApplicationWriter;
import ru.promcluster.oracle.CompleteApplications;
import ru.promcluster.web.Filings;

/**
 * Applications, one a line, as the chunks of an HTTP body that are sent over and over.
 *
 * @param numberAt where each line has its number; empty: nowhere
 */
@SuppressWarnings("ArrayRecordComponent") // bytes of a benchmark, never compared as a record
record Applications(List<byte[]> lines, byte[] chunks, List<Integer> numberAt) {

    static final int DIGITS = 7;

    private static final int CHUNK = 64 * 1024;
    private static final byte[] END = "0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    /** Generated ones of the usual size. */
    static Applications generated(long firstSeed, int count) {
        var drawn = CompleteApplications.typical();
        return of(
                LongStream.range(firstSeed, firstSeed + count)
                        .mapToObj(drawn::application)
                        .map(ApplicationWriter::write)
                        .toList(),
                false);
    }

    /** The filings of the rules; as their ids they get numbers from 0, which go on from one time to the next. */
    static Applications numbered() throws IOException {
        var json = new ObjectMapper();
        var lines = new ArrayList<byte[]>();
        for (var name : Filings.names()) {
            var filing = (ObjectNode) json.readTree(Filings.text(name));
            var numbered = json.createObjectNode().put("id", "0".repeat(DIGITS));
            filing.remove("id");
            lines.add(json.writeValueAsBytes(numbered.setAll(filing)));
        }
        return of(lines, true);
    }

    private static Applications of(List<byte[]> lines, boolean isNumbered) {
        var chunks = new ByteArrayOutputStream();
        var numberAt = new ArrayList<Integer>();
        var chunk = new ByteArrayOutputStream();
        var inChunk = new ArrayList<Integer>();
        for (int i = 0; i < lines.size(); i++) {
            inChunk.add(chunk.size() + "{\"id\":\"".length());
            chunk.writeBytes(lines.get(i));
            chunk.write('\n');
            if (chunk.size() >= CHUNK || i == lines.size() - 1) {
                chunks.writeBytes(ascii(Integer.toHexString(chunk.size()) + "\r\n"));
                int start = chunks.size();
                inChunk.forEach(at -> numberAt.add(start + at));
                chunks.writeBytes(chunk.toByteArray());
                chunks.writeBytes(ascii("\r\n"));
                chunk.reset();
                inChunk.clear();
            }
        }
        return new Applications(
                List.copyOf(lines), chunks.toByteArray(), isNumbered ? List.copyOf(numberAt) : List.of());
    }

    int count() {
        return lines.size();
    }

    /** Kilobytes of a line on average. */
    double kilobytes() {
        return lines.stream().mapToInt(line -> line.length).average().orElse(0) / 1024;
    }

    /** Writes the body: all lines, so many times. */
    void writeTo(OutputStream out, long times) throws IOException {
        for (long time = 0; time < times; time++) {
            for (int i = 0; i < numberAt.size(); i++) {
                System.arraycopy(digits(time * count() + i), 0, chunks, numberAt.get(i), DIGITS);
            }
            out.write(chunks);
        }
        out.write(END);
    }

    /** A number as the id of an application: always as many digits. */
    static byte[] digits(long number) {
        var digits = new byte[DIGITS];
        long left = number;
        for (int i = DIGITS - 1; i >= 0; i--) {
            digits[i] = (byte) ('0' + left % 10);
            left /= 10;
        }
        return digits;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}

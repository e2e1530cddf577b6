package ru.promcluster.bench.codecs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Whether all read the same and write the same: times of different work mean nothing. */
final class Sameness {

    private static final ObjectMapper TREES = new ObjectMapper();

    private Sameness() {}

    /** What they differ in, a line each. */
    static List<String> differences(Drawn drawn, List<Library> libraries) throws IOException {
        var differences = new ArrayList<String>();
        var tokens = new Tokens();
        for (int at = 0; at < drawn.count(); at++) {
            for (var library : libraries) {
                if (!library.read(drawn.lines().get(at))
                        .equals(drawn.applications().get(at))) {
                    differences.add(library.name() + " reads application " + at + " otherwise");
                }
                if (!sameTree(written(library, at), drawn.written().get(at))) {
                    differences.add(library.name() + " writes assessment " + at + " otherwise");
                }
            }
            for (var line : List.of(drawn.lines().get(at), drawn.written().get(at))) {
                var copy = new ByteArrayOutputStream();
                var taken = tokens.of(line);
                Tokens.write(taken, copy);
                if (!Arrays.equals(copy.toByteArray(), line) || Tokens.pass(line) != taken.size()) {
                    differences.add("The tokens of line " + at + " are not those of the line");
                }
            }
        }
        return differences;
    }

    /** How close what it writes is to what the product writes. */
    static String ofWritten(Drawn drawn, Library library) throws IOException {
        long bytes = 0;
        boolean same = true;
        for (int at = 0; at < drawn.count(); at++) {
            var written = written(library, at);
            bytes += written.length;
            same = same && Arrays.equals(written, drawn.written().get(at));
        }
        return String.format(
                Locale.ROOT,
                "%.0f bytes each; %s",
                (double) bytes / drawn.count(),
                same ? "the same bytes" : "the same but for fields without a value");
    }

    private static byte[] written(Library library, int answer) throws IOException {
        var out = new ByteArrayOutputStream();
        library.write(answer, out);
        return out.toByteArray();
    }

    /** Fields without a value aside: not every library can leave some of them out and write others. */
    private static boolean sameTree(byte[] one, byte[] other) throws IOException {
        return Arrays.equals(one, other) || cut(TREES.readTree(one)).equals(cut(TREES.readTree(other)));
    }

    private static JsonNode cut(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.removeIf(JsonNode::isNull);
        }
        node.forEach(Sameness::cut);
        return node;
    }
}

package ru.promcluster.exchange.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows as they are kept: a line each, made of what is known of the application, a tab, and the result to the byte. JSON
 * has neither tab nor line end inside, so that the result comes out again as it went in.
 */
public final class ResultLines {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private ResultLines() {}

    private record Head(
            long number,
            @Nullable String id,
            @Nullable String name,
            List<String> regions,
            Map<String, String> extra,
            boolean assessed) {}

    /** The line of a row, with its end. */
    public static byte[] line(ResultRow row) {
        var head = head(row);
        var line = Arrays.copyOf(head, head.length + row.result().length + 2);
        line[head.length] = '\t';
        System.arraycopy(row.result(), 0, line, head.length + 1, row.result().length);
        line[line.length - 1] = '\n';
        return line;
    }

    private static byte[] head(ResultRow row) {
        try {
            return MAPPER.writeValueAsBytes(new Head(
                    row.number(), row.applicationId(), row.clusterName(), row.regions(), row.extra(), row.assessed()));
        } catch (IOException impossible) {
            throw new UncheckedIOException("Writing row " + row.number() + " to memory failed", impossible);
        }
    }

    /**
     * Reads lines, one after the other.
     *
     * @throws IllegalArgumentException the lines are damaged
     */
    public static void read(byte[] lines, ResultRows.Visitor visitor) throws IOException {
        int start = 0;
        while (start < lines.length) {
            int tab = find('\t', lines, start);
            int end = find('\n', lines, tab);
            visitor.visit(row(lines, start, tab, end));
            start = end + 1;
        }
    }

    private static int find(char sign, byte[] lines, int from) {
        int at = from;
        while (at < lines.length && lines[at] != sign) {
            at++;
        }
        if (at == lines.length) {
            throw new IllegalArgumentException("Kept lines break off at byte " + from);
        }
        return at;
    }

    private static ResultRow row(byte[] lines, int start, int tab, int end) {
        try {
            var head = MAPPER.readValue(lines, start, tab - start, Head.class);
            return new ResultRow(
                    head.number,
                    head.id,
                    head.name,
                    head.regions,
                    head.extra,
                    head.assessed,
                    Arrays.copyOfRange(lines, tab + 1, end));
        } catch (IOException e) {
            throw new IllegalArgumentException("A kept line cannot be read at byte " + start, e);
        }
    }
}

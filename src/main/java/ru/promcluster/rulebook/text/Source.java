package ru.promcluster.rulebook.text;

import java.util.ArrayList;
import java.util.List;

/** A text by offset and by line and column. Columns and offsets count UTF-16 units. */
public final class Source {

    private final String text;
    private final List<Integer> starts = new ArrayList<>();

    public Source(String text) {
        this.text = text;
        starts.add(0);
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            starts.add(at + 1);
        }
    }

    public String text() {
        return text;
    }

    /** The line of that number, from 1, without its end; empty: there is none. */
    public String line(int number) {
        if (number < 1 || number > starts.size()) {
            return "";
        }
        int end = number < starts.size() ? starts.get(number) - 1 : text.length();
        return text.substring(starts.get(number - 1), end);
    }

    /** The offset of a line and column, each from 1; beyond the text its nearest end. */
    public int offset(int line, int column) {
        int start = starts.get(Math.max(0, Math.min(line, starts.size()) - 1));
        return Math.max(0, Math.min(start + Math.max(0, column - 1), text.length()));
    }

    /** As {@link #offset}, with a column that counts whole characters, as YAML parsers do. */
    int offsetOfCharacter(int line, int column) {
        int at = offset(line, 1);
        // Step by step: counting to the end of the text, for each of its words, took longer than reading the rules.
        for (int left = column - 1; left > 0 && at < text.length(); left--) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /** The stretch between two offsets, the second after its last character. */
    public Span span(int from, int to) {
        int first = lineOf(from);
        int last = lineOf(Math.max(from, to));
        return new Span(first + 1, from - starts.get(first) + 1, last + 1, Math.max(from, to) - starts.get(last) + 1);
    }

    private int lineOf(int offset) {
        int low = 0;
        int high = starts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts.get(middle) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}

package ru.promcluster.rulebook.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts an expression into its words. What is none of the known words makes the whole expression unreadable. */
final class Words {

    /**
     * A word of an expression.
     *
     * @param start offset in the expression
     */
    record Word(Kind kind, String text, int start) {
        int end() {
            return start + text.length();
        }

        boolean is(String expected) {
            return text.equals(expected);
        }
    }

    enum Kind {
        NAME("name"),
        VARIABLE("variable"),
        NUMBER("number"),
        TEXT("text"),
        SIGN("sign");

        private final String group;

        Kind(String group) {
            this.group = group;
        }
    }

    /** No backslash anywhere: an escape could hide a quote or a name. */
    private static final Pattern WORD =
            Pattern.compile("\\s*(?:(?<variable>\\$[\\p{L}_][\\p{L}\\p{N}_]*)|(?<name>[\\p{L}_][\\p{L}\\p{N}_]*)"
                    + "|(?<number>\\d+(?:\\.\\d+)?)|(?<text>\"[^\"\\\\\\n]*\")"
                    + "|(?<sign>==|!=|<=|>=|&&|\\|\\||[<>!().,;:]))\\s*");

    private Words() {}

    /** Words and texts in quotes, and comments, to tell a word from a part of one. */
    private static final Pattern TOKEN =
            Pattern.compile("//[^\\n]*|(?s:/\\*.*?\\*/)|\"(?:[^\"\\\\\\n]|\\\\.)*\"|\\$?[\\p{L}_][\\p{L}\\p{N}_]*");

    /** Where a word or quoted text stands as a whole, at an offset or behind it; -1: nowhere. */
    static int find(String text, String word, int from) {
        var matcher = TOKEN.matcher(text);
        for (int at = 0; matcher.find(at); at = matcher.end()) {
            if (matcher.start() >= from && matcher.group().equals(word)) {
                return matcher.start();
            }
        }
        return -1;
    }

    /** Where something stands that the small language does not have; -1: nowhere. */
    static int unreadable(String expression) {
        var matcher = WORD.matcher(expression);
        int end = 0;
        while (end < expression.length()) {
            if (!matcher.find(end) || matcher.start() != end) {
                return end;
            }
            end = matcher.end();
        }
        return -1;
    }

    /** The words; {@code null}: there is something that the small language does not have. */
    static @Nullable List<Word> of(String expression) {
        var words = new ArrayList<Word>();
        var matcher = WORD.matcher(expression);
        int end = 0;
        while (end < expression.length()) {
            if (!matcher.find(end) || matcher.start() != end) {
                return null;
            }
            words.add(word(matcher));
            end = matcher.end();
        }
        return words;
    }

    private static Word word(Matcher matcher) {
        for (var kind : Kind.values()) {
            var text = matcher.group(kind.group);
            if (text != null) {
                return new Word(kind, text, matcher.start(kind.group));
            }
        }
        throw new IllegalStateException("A word is of some kind: " + matcher.group());
    }
}

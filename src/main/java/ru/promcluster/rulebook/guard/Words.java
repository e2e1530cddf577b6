package ru.promcluster.rulebook.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts an expression into its words. What is none of the known words makes the whole expression unreadable. */
final class Words {

    /** A word of an expression. */
    record Word(Kind kind, String text) {
        boolean is(String expected) {
            return text.equals(expected);
        }
    }

    enum Kind {
        NAME,
        VARIABLE,
        NUMBER,
        TEXT,
        SIGN
    }

    /** No backslash anywhere: an escape could hide a quote or a name. */
    private static final Pattern WORD =
            Pattern.compile("\\s*(?:(?<variable>\\$[\\p{L}_][\\p{L}\\p{N}_]*)|(?<name>[\\p{L}_][\\p{L}\\p{N}_]*)"
                    + "|(?<number>\\d+(?:\\.\\d+)?)|(?<text>\"[^\"\\\\\\n]*\")"
                    + "|(?<sign>==|!=|<=|>=|&&|\\|\\||[<>!().,;:]))\\s*");

    private Words() {}

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

    private static Word word(java.util.regex.Matcher matcher) {
        if (matcher.group("variable") != null) {
            return new Word(Kind.VARIABLE, matcher.group("variable"));
        }
        if (matcher.group("name") != null) {
            return new Word(Kind.NAME, matcher.group("name"));
        }
        if (matcher.group("number") != null) {
            return new Word(Kind.NUMBER, matcher.group("number"));
        }
        return matcher.group("text") != null
                ? new Word(Kind.TEXT, matcher.group("text"))
                : new Word(Kind.SIGN, matcher.group("sign"));
    }
}

package ru.promcluster.rulebook.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a line into words and signs. */
final class Tokens {

    private static final Pattern TOKEN =
            Pattern.compile("\\{(?<braced>[^{}]*)\\}|(?<number>\\d+(?:[.,]\\d+)?)(?![\\p{L}_-])"
                    + "|(?<word>[\\p{L}\\p{N}_]+(?:-[\\p{L}\\p{N}_]+)*)|(?<sign>\\S)");

    private Tokens() {}

    /**
     * The tokens of a line.
     *
     * @param text the line, or its end
     * @param line 1-based
     * @param before how many characters of the line stand before the text
     */
    static List<Token> of(String text, int line, int before) {
        var tokens = new ArrayList<Token>();
        var matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            int column = before + matcher.start() + 1;
            if (matcher.group("braced") != null) {
                tokens.add(new Token(Token.Kind.BRACED, matcher.group("braced").strip(), line, column));
            } else if (matcher.group("number") != null) {
                tokens.add(new Token(Token.Kind.NUMBER, matcher.group("number"), line, column));
            } else if (matcher.group("word") != null) {
                tokens.add(new Token(Token.Kind.WORD, matcher.group("word"), line, column));
            } else {
                tokens.add(new Token(Token.Kind.SIGN, matcher.group("sign"), line, column));
            }
        }
        return tokens;
    }
}

package ru.promcluster.rulebook.guard;

import org.jspecify.annotations.Nullable;

/**
 * Looks at the bare text of a rule before the parser does: the parser calls itself for each bracket and tries several
 * ways, so that a text of a few hundred brackets would keep it for hours or break its stack.
 */
final class RuleText {

    /** The longest rule that is known has a thousand characters. */
    static final int MOST_CHARACTERS = 20_000;

    /** The longest statement needs two: finding.where( … ).atLeast( finding.counted( … ) ). */
    static final int MOST_BRACKETS = 6;

    /** The longest name is a sentence of a hundred letters; a name or number in one piece needs less. */
    static final int LONGEST_WORD = 120;

    /** A sign that is repeated: {@code !!!!} makes the parser go in as brackets do. */
    private static final int MOST_SIGNS = 3;

    private final String text;
    private int line = 1;
    private int lineStart;
    private int at;

    private RuleText(String text) {
        this.text = text;
    }

    /** @param line 1-based, 0: the whole file; the column likewise */
    record Fault(int line, int column, RuleComplaints.Complaint complaint) {}

    /** The first thing that keeps the text from the parser; {@code null}: nothing does. */
    static @Nullable Fault fault(String text) {
        return text.length() > MOST_CHARACTERS
                ? new Fault(
                        0,
                        0,
                        complaint(
                                "rule.long",
                                "Файл правила длиннее " + MOST_CHARACTERS + " знаков. Разделите требование.",
                                "The rule file has more than " + MOST_CHARACTERS
                                        + " characters. Divide the criterion."))
                : new RuleText(text).fault();
    }

    private static RuleComplaints.Complaint complaint(String code, String russian, String english) {
        return new RuleComplaints.Complaint(code, russian, english);
    }

    private @Nullable Fault fault() {
        var hidden = hidden();
        if (hidden != null) {
            return hidden;
        }
        line = 1;
        lineStart = 0;
        int open = 0;
        for (at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            open += "([{".indexOf(sign) >= 0 ? 1 : ")]}".indexOf(sign) >= 0 && open > 0 ? -1 : 0;
            if (open > MOST_BRACKETS) {
                return here(
                        "rule.nesting",
                        "Скобки вложены глубже " + MOST_BRACKETS + ". Уберите лишние.",
                        "Brackets are nested deeper than " + MOST_BRACKETS + ". Remove those not needed.");
            }
            var fault = text.startsWith("/*", at) ? comment() : sign == '"' || sign == '\'' ? quoted(sign) : word();
            if (fault != null) {
                return fault;
            }
            newLine(at < text.length() ? text.charAt(at) : ' ');
        }
        return null;
    }

    /** What a reader does not see, or sees otherwise than the compiler: controls, turned writing, escapes. */
    private @Nullable Fault hidden() {
        for (at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            int type = Character.getType(sign);
            if (sign == '\\') {
                return here(
                        "rule.escape",
                        "Обратной косой черты в правиле не бывает. Пишите сам знак.",
                        "There is no backslash in a rule. Write the character itself.");
            }
            if (type == Character.FORMAT
                    || type == Character.SURROGATE
                    || type == Character.PRIVATE_USE
                    || (type == Character.CONTROL && "\n\r\t".indexOf(sign) < 0)) {
                return here(
                        "rule.hidden",
                        "Здесь невидимый знак U+%04X. Удалите его.".formatted((int) sign),
                        "Here is an invisible character U+%04X. Delete it.".formatted((int) sign));
            }
            newLine(sign);
        }
        return null;
    }

    private void newLine(char sign) {
        if (sign == '\n') {
            line++;
            lineStart = at + 1;
        }
    }

    /** Ends on the last sign of the comment. */
    private @Nullable Fault comment() {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            return here("rule.unclosed", "Пояснение не закрыто. Допишите «*/».", "The comment does not end. Add «*/».");
        }
        for (; at < end + 1; at++) {
            newLine(text.charAt(at));
        }
        return null;
    }

    /** Ends on the closing quote. */
    private @Nullable Fault quoted(char quote) {
        int end = text.indexOf(quote, at + 1);
        int lineEnd = text.indexOf('\n', at);
        if (end < 0 || (lineEnd >= 0 && lineEnd < end)) {
            return here(
                    "rule.unclosed",
                    "Кавычка не закрыта до конца строки.",
                    "The quotation mark is not closed before the end of the line.");
        }
        at = end;
        return null;
    }

    /** Ends on the last letter of the word, or on the last of equal signs; or before the end of the line of a comment. */
    private @Nullable Fault word() {
        if (text.startsWith("//", at)) {
            int end = text.indexOf('\n', at);
            at = (end < 0 ? text.length() : end) - 1;
            return null;
        }
        int start = at;
        char sign = text.charAt(start);
        var letters = Character.isJavaIdentifierPart(sign);
        int most = letters ? LONGEST_WORD : MOST_SIGNS;
        if (Character.isWhitespace(sign) || "()[]{}".indexOf(sign) >= 0) {
            return null;
        }
        while (at + 1 < text.length()
                && (letters ? Character.isJavaIdentifierPart(text.charAt(at + 1)) : text.charAt(at + 1) == sign)) {
            at++;
        }
        if (at - start < most) {
            return null;
        }
        at = start;
        return here(
                "rule.long-word",
                "Здесь слово, число или ряд одинаковых знаков длиннее " + most + ".",
                "Here is a word, a number or a row of equal signs longer than " + most + ". Shorten it.");
    }

    private Fault here(String code, String russian, String english) {
        return new Fault(line, at - lineStart + 1, complaint(code, russian, english));
    }
}

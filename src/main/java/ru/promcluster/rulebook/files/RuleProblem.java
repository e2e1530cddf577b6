package ru.promcluster.rulebook.files;

import ru.promcluster.rulebook.text.Span;
import ru.promcluster.verdict.Language;

/**
 * A fault in a rule file, or something in it that is likely a mistake.
 *
 * @param file path below {@code rules/}
 * @param span where in the file
 * @param code stable name of the kind of fault
 * @param russian what is wrong and what to do
 * @param english the same
 */
public record RuleProblem(String file, Span span, Level level, String code, String russian, String english)
        implements Comparable<RuleProblem> {

    /** How bad it is. */
    public enum Level {
        /** The rules cannot be used. */
        ERROR,
        /** They can, but likely do not say what was meant. */
        WARNING,
        /** Worth knowing. */
        NOTE
    }

    /**
     * A fault of which only the beginning is known.
     *
     * @param line 1-based; 0: the file as a whole
     * @param column 1-based; 0: the line as a whole
     */
    public RuleProblem(String file, int line, int column, String code, String russian, String english) {
        this(file, Span.at(line, column), Level.ERROR, code, russian, english);
    }

    public int line() {
        return span.line();
    }

    public int column() {
        return span.column();
    }

    /** It keeps the rules from being used. */
    public boolean isError() {
        return level == Level.ERROR;
    }

    /** What is wrong and what to do. */
    public String message(Language language) {
        return language == Language.RU ? russian : english;
    }

    /** The place as compilers write it: file:line:column. */
    public String place() {
        if (line() == 0) {
            return file;
        }
        return column() == 0 ? file + ":" + line() : file + ":" + line() + ":" + column();
    }

    @Override
    public int compareTo(RuleProblem other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile != 0 ? byFile : Integer.compare(line(), other.line());
        int byColumn = byLine != 0 ? byLine : Integer.compare(column(), other.column());
        return byColumn != 0 ? byColumn : code.compareTo(other.code);
    }
}

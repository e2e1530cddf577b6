package ru.promcluster.rulebook.files;

import ru.promcluster.verdict.Language;

/**
 * A fault in a rule file.
 *
 * @param file path below {@code rules/}
 * @param line 1-based; 0: the file as a whole
 * @param column 1-based; 0: the line as a whole
 * @param code stable name of the kind of fault
 * @param russian what is wrong and what to do
 * @param english the same
 */
public record RuleProblem(String file, int line, int column, String code, String russian, String english)
        implements Comparable<RuleProblem> {

    /** What is wrong and what to do. */
    public String message(Language language) {
        return language == Language.RU ? russian : english;
    }

    /** The place as compilers write it: file:line:column. */
    public String place() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }

    @Override
    public int compareTo(RuleProblem other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
        int byColumn = byLine != 0 ? byLine : Integer.compare(column, other.column);
        return byColumn != 0 ? byColumn : code.compareTo(other.code);
    }
}

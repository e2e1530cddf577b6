package ru.promcluster.web.rulesets;

import ru.promcluster.rulebook.files.RuleProblem;
import ru.promcluster.verdict.Language;

/**
 * A fault in the rules folder.
 *
 * @param file path below the folder
 * @param line 1-based; 0: the file as a whole
 * @param column 1-based; 0: the line as a whole
 */
record FolderProblem(String file, int line, int column, String code, String message) {

    static FolderProblem of(RuleProblem problem, Language language) {
        return new FolderProblem(
                problem.file(), problem.line(), problem.column(), problem.code(), problem.message(language));
    }
}

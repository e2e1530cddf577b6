package ru.promcluster.policy.diagnosis;

import java.nio.file.Path;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.rulebook.files.RuleProblem;
import ru.promcluster.verdict.Language;

/**
 * A diagnosis to be handed on.
 *
 * @param files that it is of, to quote from
 * @param folder where they lie, so that the reader can open them
 * @param colours whether a person looks on who can see them
 */
public record DiagnosisReport(Diagnosis diagnosis, RuleFiles files, Path folder, Language language, boolean colours) {

    /** The path as the reader can open it. */
    String path(RuleProblem problem) {
        var path = problem.file().isEmpty() ? folder : folder.resolve(problem.file());
        return path.toString().replace('\\', '/');
    }
}

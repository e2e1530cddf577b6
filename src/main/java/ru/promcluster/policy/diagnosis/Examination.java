package ru.promcluster.policy.diagnosis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import ru.promcluster.policy.CaseBook;
import ru.promcluster.policy.lint.Lints;
import ru.promcluster.rulebook.Rulebook;
import ru.promcluster.rulebook.RulebookReading;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.rulebook.files.RuleProblem;

/**
 * Rule files looked at as a whole.
 *
 * @param files that were looked at
 * @param rulebook compiled; {@code null}: there are faults
 * @param cases how many are written
 */
public record Examination(
        RuleFiles files, Diagnosis diagnosis, @Nullable Rulebook rulebook, int cases) {

    /** Looks at a folder. */
    public static Examination of(Path folder) {
        var opened = RulebookReading.files(folder);
        return opened.files() == null
                ? new Examination(RuleFiles.of(new TreeMap<>()), new Diagnosis(opened.problems()), null, 0)
                : of(opened.files());
    }

    /** Looks at the files of a folder, a bundle or a draft. */
    public static Examination of(RuleFiles files) {
        var reading = RulebookReading.of(files);
        var problems = new ArrayList<>(reading.problems());
        var rulebook = reading.rulebook();
        var book = rulebook == null ? CaseBook.withoutRules(files) : CaseBook.of(files, rulebook);
        problems.addAll(book.problems());
        if (rulebook == null) {
            return new Examination(files, new Diagnosis(problems), null, book.cases());
        }
        problems.addAll(compileProblems(rulebook));
        problems.addAll(Lints.of(files, rulebook, book.expected()));
        var diagnosis = new Diagnosis(problems);
        return new Examination(files, diagnosis, diagnosis.hasErrors() ? null : rulebook, book.cases());
    }

    private static List<RuleProblem> compileProblems(Rulebook rulebook) {
        try {
            rulebook.compile();
            return List.of();
        } catch (IllegalStateException e) {
            var message = String.valueOf(e.getMessage());
            return List.of(new RuleProblem(
                    "",
                    0,
                    0,
                    "rule.compile",
                    "Правило не собирается: " + message + ". Перепишите его по образцу соседних.",
                    "A rule does not compile: " + message + ". Rewrite it like its neighbours."));
        }
    }
}

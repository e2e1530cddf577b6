package ru.promcluster.policy.drafts;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.promcluster.exchange.Violation;
import ru.promcluster.policy.CaseResult;
import ru.promcluster.policy.CaseRun;
import ru.promcluster.rulebook.files.RuleProblem;
import ru.promcluster.verdict.Language;

/** Faults of a draft as violations: the pointer is the file, with line and column where they are known. */
public final class DraftFaults {

    private DraftFaults() {}

    /** A fault in a file. */
    public static Violation problem(RuleProblem problem) {
        return new Violation(problem.place(), problem.code(), problem.russian(), problem.english());
    }

    /** What is wrong with cases: those that could not be run, and those that give something else. */
    public static List<Violation> of(CaseRun run) {
        return Stream.concat(
                        run.problems().stream().map(DraftFaults::problem),
                        run.failed().stream().map(DraftFaults::failed))
                .toList();
    }

    /** A case that gives something else than it expects. */
    private static Violation failed(CaseResult failed) {
        return new Violation(
                failed.place(),
                "case.failed",
                "Пример «" + failed.name() + "», редакция " + failed.edition() + ": " + told(failed, Language.RU),
                "Case «" + failed.name() + "», edition " + failed.edition() + ": " + told(failed, Language.EN));
    }

    private static String told(CaseResult failed, Language language) {
        return failed.differences().stream()
                .map(difference -> difference.sentence(language))
                .collect(Collectors.joining("; "));
    }

    /** A change of the rules that no case notices. */
    static Violation survivor(String mutant) {
        var file = mutant.split(" ", 2)[0];
        return new Violation(
                file,
                "case.survivor",
                "Если изменить правила так: «" + mutant + "», ни один пример этого не заметит. Добавьте пример на самой"
                        + " границе.",
                "With the rules changed like this: «" + mutant + "», no case notices it. Add a case at the very"
                        + " boundary.");
    }
}

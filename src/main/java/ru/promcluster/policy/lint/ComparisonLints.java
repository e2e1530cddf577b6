package ru.promcluster.policy.lint;

import ru.promcluster.rulebook.Edition;
import ru.promcluster.rulebook.Ruleset;
import ru.promcluster.rulebook.files.Figure;
import ru.promcluster.verdict.Bilingual;

/** Comparisons that come out the same whatever an application tells. */
final class ComparisonLints {

    /** The one measure that may lie below zero. */
    private static final String SIGNED = "valueAddedPerJob";

    private final Folder folder;
    private final Ruleset ruleset;

    ComparisonLints(Folder folder, Ruleset ruleset) {
        this.folder = folder;
        this.ruleset = ruleset;
    }

    void check() {
        for (var edition : ruleset.editions()) {
            for (var criterion : edition.content().criteria().values()) {
                if (!criterion.rule().contains(SIGNED)) {
                    Comparison.in(criterion.rule()).forEach(comparison -> check(comparison, edition));
                }
            }
        }
    }

    private void check(Comparison comparison, Edition edition) {
        var until = edition.until();
        var day = until == null ? edition.from() : until;
        for (var figure : edition.figures(day)) {
            if (!comparison.figures().contains(figure.name())) {
                continue;
            }
            if (comparison.neverFails(figure)) {
                warn(
                        edition,
                        figure,
                        "figure.never-fails",
                        "С таким числом условие выполнено всегда (" + told(comparison, figure)
                                + "). Исправьте число или" + " сравнение в правиле.",
                        "With this figure the condition always holds (" + told(comparison, figure)
                                + "). Mend the figure," + " or the comparison in the rule.");
            } else if (comparison.neverPasses(figure)) {
                warn(
                        edition,
                        figure,
                        "figure.never-passes",
                        "С таким числом условие не выполнить (" + told(comparison, figure) + "). Исправьте число или"
                                + " сравнение в правиле.",
                        "With this figure the condition cannot be met (" + told(comparison, figure) + "). Mend the"
                                + " figure, or the comparison in the rule.");
            }
        }
    }

    private static String told(Comparison comparison, Figure figure) {
        return comparison.operator().sign() + " " + figure.value().toPlainString();
    }

    private void warn(Edition edition, Figure figure, String code, String russian, String english) {
        var entry = FigureEntry.ofFigure(folder, ruleset, edition, figure);
        if (entry != null) {
            folder.warn(entry.file(), entry.place("value"), code, new Bilingual(russian, english));
        }
    }
}

package ru.promcluster.policy.worker.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import ru.promcluster.rulebook.Edition;
import ru.promcluster.rulebook.Rulebook;
import ru.promcluster.rulebook.Ruleset;
import ru.promcluster.rulebook.files.Figure;
import ru.promcluster.rulebook.files.RuleProblems;

/** Finds in a rulebook what a question names. */
final class Asked {

    private Asked() {}

    static Ruleset ruleset(Rulebook rulebook, String id) throws Broken {
        var ruleset = rulebook.ruleset(id);
        if (ruleset != null) {
            return ruleset;
        }
        var known = rulebook.rulesets().stream().map(Ruleset::id).toList();
        throw unknown("ruleset.unknown", id, known, "Набора правил «", "There is no ruleset «");
    }

    static Edition edition(Ruleset ruleset, LocalDate day) throws Broken {
        var edition = ruleset.editionInForce(day);
        if (edition != null) {
            return edition;
        }
        var ended = ruleset.endedBy(day);
        if (ended != null) {
            throw Broken.because(
                    "edition.none",
                    "На " + day + " требований уже нет: они не действуют с " + ended + ". Назовите более ранний день.",
                    "No requirements are in force on " + day + ": there are none since " + ended
                            + ". Name an earlier day.");
        }
        var first = ruleset.editions().get(0).from();
        throw Broken.because(
                "edition.none",
                "На " + day + " требований ещё нет: первые действуют с " + first + ". Назовите более поздний день.",
                "No requirements are in force on " + day + ": the first are from " + first + ". Name a later day.");
    }

    static Figure figure(Edition edition, LocalDate day, String name) throws Broken {
        var figures = edition.figures(day);
        for (var figure : figures) {
            if (figure.name().equals(name)) {
                return figure;
            }
        }
        var known = figures.stream().map(Figure::name).toList();
        throw unknown("figure.unknown", name, known, "На этот день нет числа «", "On that day there is no figure «");
    }

    private static Broken unknown(String code, String name, Collection<String> known, String russian, String english) {
        return Broken.because(
                code,
                russian + name + "»" + (russian.startsWith("Набора") ? " нет." : ".")
                        + RuleProblems.maybe(name, List.copyOf(known), true),
                english + name + "»." + RuleProblems.maybe(name, List.copyOf(known), false));
    }
}

package ru.promcluster.policy.lint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.promcluster.policy.ExpectedOutcome;
import ru.promcluster.rulebook.Edition;
import ru.promcluster.rulebook.Ruleset;
import ru.promcluster.rulebook.files.CriterionFiles;
import ru.promcluster.rulebook.files.Figure;
import ru.promcluster.rulebook.text.Span;
import ru.promcluster.verdict.Bilingual;
import ru.promcluster.verdict.Status;
import ru.promcluster.verdict.Unit;

/** Criteria that no case passes, fails or leaves open, and figures without a case at, below or above. */
final class CaseLints {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<Status> DECIDED = List.of(Status.PASSED, Status.FAILED, Status.UNDETERMINED);

    private final Folder folder;
    private final Ruleset ruleset;
    private final List<ExpectedOutcome> expected;

    CaseLints(Folder folder, Ruleset ruleset, List<ExpectedOutcome> expected) {
        this.folder = folder;
        this.ruleset = ruleset;
        this.expected = expected;
    }

    void check() {
        for (var edition : ruleset.editions()) {
            for (var criterion : edition.content().criteria().values()) {
                var here = here(edition, criterion.id());
                var file = criterion.casesFile();
                // A rule that leaves the decision to a person has no other outcome; a missing file has been told.
                if (file != null && !criterion.rule().contains(".manual(")) {
                    checkStatuses(file, here);
                    checkSides(criterion, edition, here);
                }
            }
        }
    }

    private List<ExpectedOutcome> here(Edition edition, String criterion) {
        return expected.stream()
                .filter(each -> each.ruleset().equals(ruleset.id())
                        && each.edition().equals(edition.id())
                        && each.criterion().equals(criterion))
                .toList();
    }

    private void checkStatuses(String file, List<ExpectedOutcome> here) {
        var shown = here.stream().map(ExpectedOutcome::status).collect(Collectors.toSet());
        for (var status : DECIDED) {
            if (!shown.contains(status)) {
                folder.warn(
                        file,
                        Span.FILE,
                        "case.no-" + status.name().toLowerCase(Locale.ROOT),
                        new Bilingual(
                                "Ни в одном примере не выходит " + status + ". Добавьте такой пример.",
                                "No case comes out as " + status + ". Add such a case."));
            }
        }
    }

    private void checkSides(CriterionFiles criterion, Edition edition, List<ExpectedOutcome> here) {
        var comparisons = Comparison.in(criterion.rule()).stream()
                .filter(comparison -> !comparison.isCondition())
                .toList();
        for (var comparison : comparisons) {
            var figure = figure(edition, comparison.figures().get(0));
            var entry = figure == null ? null : FigureEntry.ofFigure(folder, ruleset, edition, figure);
            if (figure == null || entry == null) {
                continue;
            }
            var missing = new TreeSet<>(sidesThatExist(figure));
            missing.removeAll(sidesShown(figure, here));
            if (!missing.isEmpty()) {
                var russian = new ArrayList<String>();
                var english = new ArrayList<String>();
                missing.forEach(side -> {
                    russian.add(side < 0 ? "меньше" : side == 0 ? "ровно столько" : "больше");
                    english.add(side < 0 ? "below" : side == 0 ? "at" : "above");
                });
                folder.warn(
                        entry.file(),
                        entry.place("name"),
                        "figure.no-case",
                        new Bilingual(
                                "В редакции " + edition.id() + " у числа «" + figure.name() + "» нет примера: "
                                        + String.join(", ", russian) + ". Добавьте его.",
                                "In edition " + edition.id() + " figure «" + figure.name() + "» has no case "
                                        + String.join(", ", english) + " it. Add one."));
            }
        }
    }

    private static @Nullable Figure figure(Edition edition, String name) {
        return edition.figures(edition.from()).stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Nothing that is counted lies below 0, no share above 100. */
    private static Set<Integer> sidesThatExist(Figure figure) {
        var sides = new TreeSet<>(Set.of(-1, 0, 1));
        if (figure.value().signum() <= 0) {
            sides.remove(-1);
        }
        if (figure.unit() == Unit.PERCENT && figure.value().compareTo(HUNDRED) >= 0) {
            sides.remove(1);
        }
        return sides;
    }

    private static Set<Integer> sidesShown(Figure figure, List<ExpectedOutcome> here) {
        var sides = new TreeSet<Integer>();
        for (var outcome : here) {
            var exactly = outcome.exactly();
            if (exactly != null) {
                sides.add(Integer.signum(exactly.compareTo(figure.value())));
            }
        }
        return sides;
    }
}

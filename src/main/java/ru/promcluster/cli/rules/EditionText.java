package ru.promcluster.cli.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cli.terminal.Columns;
import ru.promcluster.cli.terminal.Style;
import ru.promcluster.cli.terminal.Terminal;
import ru.promcluster.explanation.wording.Grammar;
import ru.promcluster.rulebook.Edition;
import ru.promcluster.rulebook.RuledCriterion;
import ru.promcluster.rulebook.Ruleset;
import ru.promcluster.rulebook.files.Figure;
import ru.promcluster.rulebook.sentence.Forms;
import ru.promcluster.verdict.Confidence;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Severity;

/** A consolidated edition as a page: every criterion in force, its figures, and where each part comes from. */
final class EditionText {

    private static final int ID = 30;
    private static final int SEVERITY = 16;

    private final Terminal terminal;
    private final Language language;
    private final Ruleset ruleset;
    private final Edition edition;

    EditionText(Terminal terminal, Language language, Ruleset ruleset, Edition edition) {
        this.terminal = terminal;
        this.language = language;
        this.ruleset = ruleset;
        this.edition = edition;
    }

    void print(LocalDate day, Path folder) {
        var act = edition.content().act();
        Columns.wrapped(ruleset.content().ruleset().title().in(language), Columns.WIDTH)
                .forEach(line -> terminal.out().println(Style.BOLD.of(line, terminal.colours())));
        print(in("Редакция ", "Edition ") + edition.id() + " (" + act.act() + "), "
                + in("действует с ", "in force from ") + edition.from() + until() + "; " + ruleset.version());
        print(act.title().in(language));
        for (var ruled : edition.criteria()) {
            if (ruled.inForce()) {
                print(ruled, day, folder);
            }
        }
    }

    private String until() {
        return edition.until() == null ? "" : in(" по ", " to ") + edition.until();
    }

    private void print(RuledCriterion ruled, LocalDate day, Path folder) {
        var criterion = ruled.criterion();
        terminal.out().println();
        terminal.out()
                .println(Style.BOLD.of(Columns.padded(criterion.id(), ID), terminal.colours())
                        + Columns.padded(told(criterion.severity()), SEVERITY)
                        + told(criterion.law().confidence()));
        print("  " + ruled.card().in(language).title());
        figures(criterion.id(), day).forEach(figure -> print("  " + told(figure)));
        print("  " + in("правило ", "rule ") + criterion.rule().file() + ":"
                + criterion.rule().line());
        var card = card(criterion.id(), folder);
        if (card != null) {
            print("  " + in("карточка ", "card ") + card);
        }
    }

    /** The figures that the rule of a criterion names. */
    private List<Figure> figures(String criterion, LocalDate day) {
        var files = Objects.requireNonNull(edition.content().criteria().get(criterion), criterion);
        return edition.figures(day).stream()
                .filter(figure -> files.rule().contains("\"" + figure.name() + "\""))
                .toList();
    }

    private String told(Figure figure) {
        var value = new StringBuilder();
        Grammar.of(language).amount(value, figure.value(), figure.unit(), Forms.NONE);
        return figure.name() + " = " + value + " (" + origin(figure) + "; " + figure.point() + "; "
                + told(figure.confidence()) + ")";
    }

    /** The act that set the figure: the earliest edition that knows it. */
    private String origin(Figure figure) {
        for (var earlier : ruleset.editions()) {
            var known = earlier.content().figures().getOrDefault(figure.name(), List.of());
            if (known.contains(figure)) {
                return earlier.content().act().act();
            }
        }
        throw new IllegalStateException("No edition has the figure " + figure.name());
    }

    /** The card comes from the latest act that brought one. */
    private @Nullable String card(String criterion, Path folder) {
        String latest = null;
        for (var earlier : ruleset.editions()) {
            var path = ruleset.id() + "/" + earlier.id() + "/" + criterion + "/" + criterion + ".md";
            if (!earlier.from().isAfter(edition.from()) && Files.exists(folder.resolve(path))) {
                latest = path;
            }
        }
        return latest;
    }

    private String told(Severity severity) {
        return switch (severity) {
            case BINDING -> in("обязательное", "binding");
            case ADVISORY -> in("справочное", "advisory");
        };
    }

    private String told(Confidence confidence) {
        return switch (confidence) {
            case CONFIRMED -> in("подтверждено", "confirmed");
            case INFERRED -> in("вывод", "inferred");
            case ASSUMED -> in("допущение", "assumed");
        };
    }

    private String in(String russian, String english) {
        return language == Language.RU ? russian : english;
    }

    private void print(String text) {
        var indent = text.startsWith("  ") ? "  " : "";
        var lines = Columns.wrapped(text, Columns.WIDTH - indent.length());
        terminal.out().println(indent + lines.get(0));
        lines.stream().skip(1).forEach(line -> terminal.out().println(indent + "  " + line));
    }
}

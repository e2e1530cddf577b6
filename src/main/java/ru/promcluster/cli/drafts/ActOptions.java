package ru.promcluster.cli.drafts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import ru.promcluster.cli.terminal.DayConverter;
import ru.promcluster.policy.drafts.FigureChange;

/** The act that changes a figure. */
final class ActOptions {

    @Option(
            names = "--ruleset",
            defaultValue = "registry",
            description = {"Набор правил.", "The ruleset."})
    private String ruleset = "registry";

    @Option(
            names = "--from",
            required = true,
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = {"С какого дня действует.", "The first day it is in force."})
    private @Nullable LocalDate from;

    @Option(
            names = "--act",
            required = true,
            paramLabel = "YEAR-NUMBER",
            description = {"Год и номер акта: 2027-100.", "Year and number of the act: 2027-100."})
    private String act = "";

    @Option(
            names = "--act-name",
            paramLabel = "NAME",
            description = {"Как акт называют юристы.", "How lawyers call the act."})
    private @Nullable String name;

    @Option(
            names = "--act-title",
            paramLabel = "TEXT",
            description = {"Что он меняет.", "What it changes."})
    private @Nullable String title;

    @Option(
            names = "--source",
            paramLabel = "URL",
            description = {"Где он опубликован.", "Where it is published."})
    private List<String> sources = List.of();

    FigureChange change(String figure, BigDecimal value) {
        return new FigureChange(
                ruleset,
                figure,
                value,
                Objects.requireNonNull(from, "picocli demands it"),
                new FigureChange.Act(act, name, title, null, sources));
    }
}

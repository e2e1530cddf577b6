package ru.promcluster.cli.drafts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import ru.promcluster.cli.terminal.DayConverter;

/** From when on something is in force, and why. */
final class DayOptions {

    @Option(
            names = "--from",
            required = true,
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = {"День вступления в силу, например 2027-01-01.", "The day of force, such as 2027-01-01."})
    private @Nullable LocalDate from;

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            description = {"Причина, если она нужна.", "The reason, where one is needed."})
    private @Nullable String reason;

    @Nullable
    LocalDate from() {
        return from;
    }

    @Nullable
    String reason() {
        return reason;
    }
}

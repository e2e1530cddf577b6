package ru.promcluster.cli.rules;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import ru.promcluster.cli.terminal.CommonOptions;
import ru.promcluster.cli.terminal.DayConverter;
import ru.promcluster.cli.terminal.ExitCode;
import ru.promcluster.cli.terminal.ProblemText;
import ru.promcluster.cli.terminal.Settings;
import ru.promcluster.cli.terminal.Terminal;
import ru.promcluster.exchange.Refused;
import ru.promcluster.history.database.Database;
import ru.promcluster.history.embedded.DatabaseRefused;
import ru.promcluster.history.publication.Publication;
import ru.promcluster.history.publication.Publishing;
import ru.promcluster.rulebook.Rulebook;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.verdict.Bilingual;

/** {@code rules publish}: checks the folder and gives it to all nodes on the database; the service may run meanwhile. */
@Command(
        name = "publish",
        description = {
            "Проверить правила и опубликовать их в базе данных для всех узлов с promcluster.rules.shared=true. Служба"
                    + " может работать.",
            "Check the rules and publish them in the database, for all nodes with promcluster.rules.shared=true. The"
                    + " service may run."
        },
        exitCodeList = {"0:опубликованы / published", "3:не опубликованы / not published"})
public final class RulesPublishCommand implements Callable<Integer> {

    /** PostgreSQL: there is no such table. */
    private static final String NO_TABLE = "42P01";

    private final Terminal terminal;
    private final Settings settings;

    @Option(
            names = "--from",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = {
                "С какого дня действуют, например 2027-01-01; иначе с сегодняшнего. Первая публикация действует всегда.",
                "The day of force, such as 2027-01-01; else today. The first publication is always in force."
            })
    private @Nullable LocalDate from;

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            description = {
                "Почему день уже прошёл: исправление, которое действует назад.",
                "Why the day is past: a correction that reaches back."
            })
    private @Nullable String reason;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    public RulesPublishCommand(Terminal terminal, Settings settings) {
        this.terminal = terminal;
        this.settings = settings;
    }

    @Override
    public Integer call() throws IOException {
        var sound = SoundRules.in(options.rules(settings), options.language(), terminal.err());
        if (sound.isEmpty()) {
            refuse(new Bilingual(
                    "Правила не опубликованы: в них есть ошибки.", "The rules are not published: they have faults."));
            return ExitCode.REFUSED;
        }
        try {
            var published = publish(sound.get().files());
            terminal.out().println(told(published, sound.get().rulebook()).in(options.language()));
            return ExitCode.GOOD;
        } catch (Refused e) {
            ProblemText.print("rules publish", e.problem(), options.language(), terminal.err());
        } catch (DatabaseRefused e) {
            terminal.err().println(e.getMessage());
        } catch (SQLException e) {
            refuse(refusal(e));
        }
        return ExitCode.REFUSED;
    }

    private Optional<Publication> publish(RuleFiles files) throws SQLException {
        try (var database = Database.existing(settings.database());
                var connection = database.writing()) {
            var by = new Publishing.By(
                    System.getProperty("user.name"), terminal.clock().instant());
            var published = Publishing.publish(connection, new Publishing.Order(files, from, reason, null), by);
            connection.commit();
            return published;
        }
    }

    private void refuse(Bilingual why) {
        terminal.err().println(why.in(options.language()));
    }

    private static Bilingual told(Optional<Publication> published, Rulebook rulebook) {
        var versions = rulebook.rulesets().stream()
                .map(ruleset -> ruleset.id() + " " + ruleset.version())
                .collect(Collectors.joining(", "));
        return published
                .map(publication -> new Bilingual(
                        "Опубликовано под № " + publication.number() + since(" с ", publication) + ": " + versions
                                + ".",
                        "Published as number " + publication.number() + since(" from ", publication) + ": " + versions
                                + "."))
                .orElse(new Bilingual(
                        "Эти правила уже опубликованы последними: " + versions + ".",
                        "These rules are the latest publication already: " + versions + "."));
    }

    private static String since(String word, Publication publication) {
        return publication.from() == null ? "" : word + publication.from();
    }

    private static Bilingual refusal(SQLException e) {
        return NO_TABLE.equals(e.getSQLState())
                ? new Bilingual(
                        "Правила не опубликованы: в этой базе для них нет места, служба этой версии с ней ещё не"
                                + " запускалась.",
                        "The rules are not published: this database has no place for them, no service of this version"
                                + " has started on it yet.")
                : new Bilingual(
                        "Правила не опубликованы, база данных их не приняла: " + e.getMessage(),
                        "The rules are not published, the database did not take them: " + e.getMessage());
    }
}

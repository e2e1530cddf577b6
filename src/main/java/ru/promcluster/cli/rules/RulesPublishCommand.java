package ru.promcluster.cli.rules;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import ru.promcluster.cli.terminal.CommonOptions;
import ru.promcluster.cli.terminal.ExitCode;
import ru.promcluster.cli.terminal.Settings;
import ru.promcluster.cli.terminal.Terminal;
import ru.promcluster.history.database.Database;
import ru.promcluster.history.embedded.DatabaseRefused;
import ru.promcluster.history.publication.Publication;
import ru.promcluster.history.publication.Publishing;
import ru.promcluster.rulebook.Rulebook;
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
            var rulebook = sound.get();
            terminal.out().println(told(publish(rulebook), rulebook).in(options.language()));
            return ExitCode.GOOD;
        } catch (DatabaseRefused e) {
            terminal.err().println(e.getMessage());
        } catch (SQLException e) {
            refuse(refusal(e));
        }
        return ExitCode.REFUSED;
    }

    private Optional<Publication> publish(Rulebook rulebook) throws SQLException {
        try (var database = Database.existing(settings.database());
                var connection = database.writing()) {
            var who = System.getProperty("user.name");
            var published = Publishing.publish(connection, rulebook, who, Instant.now());
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
                        "Опубликовано под № " + publication.number() + ": " + versions + ".",
                        "Published as number " + publication.number() + ": " + versions + "."))
                .orElse(new Bilingual(
                        "Эти правила уже опубликованы последними: " + versions + ".",
                        "These rules are the latest publication already: " + versions + "."));
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

package ru.promcluster.history.publication;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.BrokenRulesException;
import ru.promcluster.rulebook.RuleSource;
import ru.promcluster.rulebook.RulebookTimeline;
import ru.promcluster.rulebook.RulesTrust;
import ru.promcluster.rulebook.RulesVersion;
import ru.promcluster.rulebook.TimelineReading;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.rulebook.files.RuleProblem;
import ru.promcluster.verdict.Bilingual;

/** The rules published in the database, by their days; until there are any, those of a folder as it was at the start. */
public final class PublishedRules implements RuleSource {

    private static final Logger LOG = Logger.getLogger(PublishedRules.class);

    private static final String NEWEST = "select coalesce(max(number), 0) from rules_publication";

    /** The mark of a database without publications. */
    private static final String NONE = "0";

    private final DataSource database;
    private final @Nullable RuleSource untilThen;
    private final RulesTrust trust;

    private PublishedRules(DataSource database, @Nullable RuleSource untilThen, RulesTrust trust) {
        this.database = database;
        this.untilThen = untilThen;
        this.trust = trust;
    }

    /**
     * All publications, followed as more come.
     *
     * @param untilThen where rules are taken from while nothing is published
     * @param trust whose publications are loaded
     */
    public static RuleSource followed(DataSource database, RuleSource untilThen, RulesTrust trust) {
        return new PublishedRules(database, untilThen, trust);
    }

    /**
     * The rules as they were in force when a publication was the newest; each is compiled when it is first needed.
     *
     * @param number of that publication
     * @throws BrokenRulesException this version of the product cannot read rules of that time
     */
    public static RulebookTimeline upTo(DataSource database, long number, RulesTrust trust) {
        var reading = TimelineReading.of(new PublishedRules(database, null, trust), String.valueOf(number));
        var timeline = reading.timeline();
        if (timeline == null) {
            throw new BrokenRulesException(reading.problems());
        }
        return timeline;
    }

    @Override
    public Bilingual name() {
        return new Bilingual("опубликованные в базе данных", "those published in the database");
    }

    @Override
    public String mark() {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(NEWEST);
                var row = query.executeQuery()) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be asked for published rules", e);
        }
    }

    @Override
    public List<RulesVersion> versions(String mark) {
        if (mark.equals(NONE) && untilThen != null) {
            LOG.infof(
                    "No rules are published yet: in force is %s as it is now, until there are",
                    untilThen.name().en());
            return untilThen.versions(untilThen.mark());
        }
        try (var connection = database.getConnection()) {
            return new Publications(connection).reached(Long.parseLong(mark));
        } catch (SQLException e) {
            throw new IllegalStateException("The publications up to " + mark + " cannot be listed", e);
        }
    }

    @Override
    public RuleFiles files(RulesVersion version) {
        if (version.number() == 0 && untilThen != null) {
            return untilThen.files(version);
        }
        try (var connection = database.getConnection()) {
            LOG.infof("Rules are taken from publication %d", version.number());
            return new Publications(connection).files(version.number(), version.content(), trust);
        } catch (BrokenRulesException e) {
            throw notLoaded(version.number(), e.problems());
        } catch (IllegalArgumentException e) {
            throw damaged(version.number(), String.valueOf(e.getMessage()));
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "Publication " + version.number() + " cannot be fetched from the database", e);
        }
    }

    /** Which publication it is that is damaged, or not signed as it has to be. */
    private static BrokenRulesException notLoaded(long number, List<RuleProblem> problems) {
        return new BrokenRulesException(problems.stream()
                .map(problem -> new RuleProblem(
                        problem.file(),
                        0,
                        0,
                        problem.code(),
                        "Публикация № " + number + " не загружена. " + problem.russian(),
                        "Publication " + number + " is not loaded. " + problem.english()))
                .toList());
    }

    private static BrokenRulesException damaged(long number, String why) {
        return new BrokenRulesException(List.of(new RuleProblem(
                "",
                0,
                0,
                "publication.damaged",
                "Публикация № " + number + " повреждена (" + why + "). Опубликуйте правила заново.",
                "Publication " + number + " is damaged (" + why + "). Publish the rules again.")));
    }
}

package ru.promcluster.history.publication;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import ru.promcluster.rulebook.BrokenRulesException;
import ru.promcluster.rulebook.RuleSource;
import ru.promcluster.rulebook.RulesetBundle;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.rulebook.files.RuleProblem;
import ru.promcluster.verdict.Bilingual;

/** The rules published in the database, the latest; until there are any, those of a folder as it was at the start. */
public final class PublishedRules implements RuleSource {

    private static final Logger LOG = Logger.getLogger(PublishedRules.class);

    private static final String NEWEST = "select coalesce(max(number), 0) from rules_publication";
    private static final String CONTENT =
            "select published_by, content_sha256, bundle from rules_publication where number = ?";

    /** The mark of a database without publications. */
    private static final String NONE = "0";

    private final DataSource database;
    private final RuleSource untilThen;

    /** @param untilThen where rules are taken from while nothing is published */
    public PublishedRules(DataSource database, RuleSource untilThen) {
        this.database = database;
        this.untilThen = untilThen;
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
    public RuleFiles files(String mark) {
        if (mark.equals(NONE)) {
            LOG.infof(
                    "No rules are published yet: in force is %s as it is now, until there are",
                    untilThen.name().en());
            return untilThen.files(untilThen.mark());
        }
        try (var connection = database.getConnection()) {
            return content(connection, Long.parseLong(mark));
        } catch (SQLException e) {
            throw new IllegalStateException("Publication " + mark + " cannot be fetched from the database", e);
        }
    }

    private static RuleFiles content(Connection connection, long number) throws SQLException {
        try (var query = connection.prepareStatement(CONTENT)) {
            query.setLong(1, number);
            try (var row = query.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("Publication " + number + " is gone from the database");
                }
                LOG.infof("Rules are taken from publication %d, by %s", number, row.getString(1));
                return checked(number, row.getString(2), row.getBytes(3));
            }
        }
    }

    private static RuleFiles checked(long number, String sha256, byte[] bundle) {
        try {
            var files = RulesetBundle.files(bundle);
            if (files.digest(every -> true).equals(sha256)) {
                return files;
            }
            throw damaged(number, "its content has another digest");
        } catch (IllegalArgumentException e) {
            throw damaged(number, String.valueOf(e.getMessage()));
        }
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

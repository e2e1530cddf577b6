package ru.promcluster.history.publication;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.Refused;
import ru.promcluster.history.AuditChain;
import ru.promcluster.rulebook.RulesetBundle;
import ru.promcluster.rulebook.files.RuleFiles;

/** Publishes rules: the publication and its entry in the audit trail, both or neither. */
public final class Publishing {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private static final String INSERT = "insert into rules_publication (number, published_at, published_by,"
            + " content_sha256, bundle, day_of_force, reason, draft_id) values (?, ?, ?, ?, ?, ?, ?, ?)";

    private Publishing() {}

    /**
     * What is to be published.
     *
     * @param files sound and compiling, so that every node can take them over
     * @param from day of force; {@code null}: today, and for the first publication of all from the beginning
     * @param reason in writing; {@code null}: none is given
     * @param draft id of the draft it is; {@code null}: a folder
     */
    public record Order(
            RuleFiles files,
            @Nullable LocalDate from,
            @Nullable String reason,
            @Nullable String draft) {}

    /** Who publishes, and when. */
    public record By(String who, Instant at) {

        LocalDate today() {
            return at.atZone(MOSCOW).toLocalDate();
        }
    }

    /**
     * Publishes within the transaction of the connection; what judges that day and all later ones already is not
     * published again.
     *
     * @return empty: it is in force on that day already
     * @throws Refused its day is earlier than today and no reason is given, or it is the first one and has a day
     */
    public static Optional<Publication> publish(Connection connection, Order order, By by) throws SQLException {
        return publish(connection, order, by, "rules.published");
    }

    /**
     * Publishes an older publication again.
     *
     * @param number of that publication
     * @param from day from which it is in force again; {@code null}: today
     * @return empty: it is in force on that day already
     * @throws Refused there is none, its day is earlier than today without a reason
     */
    public static Optional<Publication> rollBack(
            Connection connection, long number, @Nullable LocalDate from, @Nullable String reason, By by)
            throws SQLException {
        var publications = new Publications(connection);
        var older = publications.find(number).orElseThrow(() -> new Refused(PublishingProblems.unknown(number)));
        var order = new Order(publications.files(older), from, reason, null);
        return publish(connection, order, by, "rules.rolled-back");
    }

    private static Optional<Publication> publish(Connection connection, Order order, By by, String action)
            throws SQLException {
        // Whoever holds the trail is the only one that publishes, so that the numbers have no gaps.
        var trail = AuditChain.held(connection);
        var before = new Publications(connection).all();
        var from = dayOfForce(order, before, by.today());
        var sha256 = order.files().digest(every -> true);
        if (isInForce(sha256, from, before)) {
            return Optional.empty();
        }
        var publication = new Publication(
                before.isEmpty() ? 1 : before.get(before.size() - 1).number() + 1,
                from,
                sha256,
                by.at().truncatedTo(ChronoUnit.MICROS),
                by.who(),
                order.reason(),
                order.draft());
        insert(connection, publication, RulesetBundle.of(order.files()));
        trail.append(by.at(), by.who(), action, publication.subject(), sha256);
        return Optional.of(publication);
    }

    private static @Nullable LocalDate dayOfForce(Order order, List<Publication> before, LocalDate today) {
        var from = order.from();
        if (before.isEmpty()) {
            if (from != null) {
                throw new Refused(PublishingProblems.firstHasNoDay(from));
            }
            return null;
        }
        var reason = order.reason();
        if (from != null && from.isBefore(today) && (reason == null || reason.isBlank())) {
            throw new Refused(PublishingProblems.reachesBack(from, today));
        }
        return from == null ? today : from;
    }

    private static boolean isInForce(String sha256, @Nullable LocalDate from, List<Publication> before) {
        if (before.isEmpty()) {
            return false;
        }
        var newest = before.get(before.size() - 1);
        var since = newest.from();
        return newest.sha256().equals(sha256) && (since == null || (from != null && !since.isAfter(from)));
    }

    private static void insert(Connection connection, Publication publication, byte[] bundle) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setLong(1, publication.number());
            insert.setObject(2, publication.publishedAt().atOffset(ZoneOffset.UTC));
            insert.setString(3, publication.publishedBy());
            insert.setString(4, publication.sha256());
            insert.setBytes(5, bundle);
            insert.setObject(6, publication.from());
            insert.setString(7, publication.reason());
            insert.setString(8, publication.draft());
            insert.executeUpdate();
        }
    }
}

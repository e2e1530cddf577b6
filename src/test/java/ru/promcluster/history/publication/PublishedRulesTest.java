package ru.promcluster.history.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import ru.promcluster.exchange.Refused;
import ru.promcluster.history.Stored;
import ru.promcluster.history.database.DatabaseSettings;
import ru.promcluster.rulebook.BrokenRulesException;
import ru.promcluster.rulebook.LiveRulebook;
import ru.promcluster.rulebook.RuleSource;
import ru.promcluster.rulebook.Rulebook;
import ru.promcluster.rulebook.RulebookReading;
import ru.promcluster.rulebook.RulesTrust;
import ru.promcluster.rulebook.Ruleset;
import ru.promcluster.rulebook.bundle.SigningKey;
import ru.promcluster.rulebook.bundle.TrustedKeys;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.rulebook.files.RuleProblem;
import ru.promcluster.web.MinimumParticipants;
import ru.promcluster.web.RulesCopy;

/** A node that takes its rules from the database of the tests. */
@QuarkusTest
class PublishedRulesTest {

    private static final String NOW = "2026-11-24T09:00:00Z";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final RuleSource NO_FOLDER = RuleSource.folder(Path.of("no-such-folder"));

    @Inject
    DataSource database;

    private Path folder = Path.of("no-such-folder");

    @BeforeEach
    void copy() throws IOException {
        folder = Files.createTempDirectory("rules-to-publish");
        RulesCopy.into(folder);
    }

    private String publish(int figure) throws IOException, SQLException {
        new MinimumParticipants(folder).set(figure);
        publish(null);
        return digest(Objects.requireNonNull(RulebookReading.of(folder).rulebook()));
    }

    private void publish(@Nullable LocalDate from) throws IOException, SQLException {
        try (var connection = Stored.asService()) {
            var by = new Publishing.By("officer", Instant.parse(NOW), Signing.NONE);
            Publishing.publish(connection, new Publishing.Order(RuleFiles.read(folder), from, null, null), by);
            connection.commit();
        }
    }

    private static String digest(LiveRulebook live) {
        return digest(live.state().timeline().on(TODAY));
    }

    private static String digest(Rulebook rulebook) {
        return rulebook.rulesets().stream().map(Ruleset::sha256).reduce("", String::concat);
    }

    private LiveRulebook opened(RuleSource untilThen) {
        return LiveRulebook.open(PublishedRules.followed(database, untilThen, RulesTrust.ANYBODY), Clock.systemUTC());
    }

    @Test
    void a_start_opens_the_latest_publication_and_a_look_takes_a_newer_one_over() throws Exception {
        var first = publish(31);
        var live = opened(NO_FOLDER);
        var opened = digest(live);
        var second = publish(32);

        assertThat(opened).isEqualTo(first);
        assertThat(live.look()).isTrue();
        assertThat(digest(live)).isEqualTo(second).isNotEqualTo(first);
        assertThat(live.look()).isFalse();
    }

    @Test
    void before_the_first_publication_rules_are_the_folders_as_it_was_at_the_start() throws Exception {
        var live = LiveRulebook.open(
                PublishedRules.followed(withoutPublications(), RuleSource.folder(folder), RulesTrust.ANYBODY),
                Clock.systemUTC());
        var before = digest(live);
        var atTheStart =
                digest(Objects.requireNonNull(RulebookReading.of(folder).rulebook()));
        new MinimumParticipants(folder).set(34);

        // A folder that is followed would be taken over at the second look.
        var looks = List.of(live.look(), live.look(), live.look());

        assertThat(looks).containsOnly(false);
        assertThat(before).isEqualTo(atTheStart);
    }

    @Test
    void a_publication_judges_from_its_day_on_and_the_one_before_until_then() throws Exception {
        var first = publish(36);
        new MinimumParticipants(folder).set(37);
        publish(LocalDate.of(2027, 1, 1));

        var timeline = opened(NO_FOLDER).state().timeline();

        var second = digest(Objects.requireNonNull(RulebookReading.of(folder).rulebook()));
        assertThat(digest(timeline.on(LocalDate.of(2026, 12, 31)))).isEqualTo(first);
        assertThat(digest(timeline.on(LocalDate.of(2027, 1, 1)))).isEqualTo(second);
        var upTo = PublishedRules.upTo(database, timeline.number() - 1, RulesTrust.ANYBODY);
        assertThat(digest(upTo.on(LocalDate.of(2027, 1, 1)))).isEqualTo(first);
    }

    @Test
    void where_only_signed_rules_are_loaded_a_publication_needs_the_signature_of_a_trusted_key() throws Exception {
        var key = SigningKey.generated();
        var signed = published(41, Signing.with(key, "1.2.3"));
        var unsigned = published(42, Signing.NONE);

        try (var connection = Stored.asService()) {
            var publications = new Publications(connection);
            assertThat(publications
                            .files(signed.number(), signed.sha256(), trusting(key))
                            .digest(every -> true))
                    .isEqualTo(signed.sha256());
            assertThat(refusals(publications, unsigned, trusting(key))).containsExactly("rules.not-signed");
            assertThat(refusals(publications, signed, trusting(SigningKey.generated())))
                    .containsExactly("bundle.key-not-trusted");
        }
    }

    private Publication published(int figure, Signing signing) throws IOException, SQLException {
        new MinimumParticipants(folder).set(figure);
        try (var connection = Stored.asService()) {
            var by = new Publishing.By("officer", Instant.parse(NOW), signing);
            var order = new Publishing.Order(RuleFiles.read(folder), null, null, null);
            var published = Publishing.publish(connection, order, by).orElseThrow();
            connection.commit();
            return published;
        }
    }

    private static RulesTrust trusting(SigningKey key) {
        return RulesTrust.signedBy(TrustedKeys.of(List.of(key.publicKey())));
    }

    private static List<String> refusals(Publications publications, Publication publication, RulesTrust trust) {
        var refused = catchThrowableOfType(
                BrokenRulesException.class,
                () -> publications.files(publication.number(), publication.sha256(), trust));
        return refused.problems().stream().map(RuleProblem::code).toList();
    }

    @Test
    void a_day_that_is_past_needs_a_reason() throws Exception {
        publish(38);
        new MinimumParticipants(folder).set(39);

        assertThatThrownBy(() -> publish(TODAY.minusDays(1)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo("publication-reaches-back"));
    }

    /** The table in another schema, empty whatever other tests publish. */
    private static DataSource withoutPublications() throws SQLException {
        try (var owner = Stored.asOwner()) {
            Stored.execute(owner, "create schema if not exists unpublished");
            Stored.execute(
                    owner, "create table if not exists unpublished.rules_publication (like public.rules_publication)");
            owner.commit();
        }
        var source = new PGSimpleDataSource();
        source.setUrl(System.getProperty(DatabaseSettings.URL));
        source.setUser(System.getProperty(DatabaseSettings.OWNER));
        source.setPassword(System.getProperty(DatabaseSettings.OWNER_PASSWORD));
        source.setCurrentSchema("unpublished");
        return source;
    }

    @Test
    void a_publication_that_cannot_be_read_shows_and_never_replaces_a_good_one() throws Exception {
        var good = publish(33);
        var live = opened(NO_FOLDER);
        long number = Long.parseLong(
                        Stored.rows("select max(number) from rules_publication").get(0))
                + 1;
        insertDamaged(number);
        try {
            var looked = live.look();

            assertThat(looked).isTrue();
            assertThat(digest(live)).isEqualTo(good);
            assertThat(live.state().problems()).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo("bundle.damaged");
                assertThat(problem.russian()).contains("Публикация № " + number + " не загружена");
            });
        } finally {
            remove(number);
        }
    }

    private static void insertDamaged(long number) throws SQLException {
        try (var service = Stored.asService()) {
            Stored.execute(
                    service,
                    "insert into rules_publication values (" + number + ", now(), 'officer', repeat('0', 64), 'zip')");
            service.commit();
        }
    }

    private static void remove(long number) throws SQLException {
        try (var owner = Stored.asOwner()) {
            Stored.execute(owner, "delete from rules_publication where number = " + number);
            owner.commit();
        }
    }
}

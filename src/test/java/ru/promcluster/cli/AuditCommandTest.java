package ru.promcluster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.promcluster.cli.terminal.Settings;
import ru.promcluster.history.Stored;
import ru.promcluster.history.TestDatabase;
import ru.promcluster.history.database.DatabaseSettings;
import ru.promcluster.history.embedded.DatabaseAccess;
import ru.promcluster.history.embedded.DatabaseAccess.Login;
import ru.promcluster.history.embedded.Directories;
import ru.promcluster.history.embedded.EmbeddedDatabase;
import ru.promcluster.history.embedded.EmbeddedDatabase.Patience;
import ru.promcluster.web.Api;

/** The command beside a service that runs, on the database that the service works on. */
@QuarkusTest
class AuditCommandTest {

    private static final Patience PATIENCE = new Patience(Duration.ofMinutes(2), Duration.ofSeconds(20));
    private static final DatabaseSettings GIVEN = Settings.ofProcess().database();
    private static final DatabaseSettings EMBEDDED =
            new DatabaseSettings(Optional.empty(), TestDatabase.DIRECTORY, PATIENCE);

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @BeforeEach
    void keepOne() {
        assertThat(new Api(base).keep("", "{\"name\":\"a\"}").statusCode()).isEqualTo(201);
    }

    private static String last() throws SQLException {
        return Stored.rows("select number || ':' || hash from audit_entry order by number desc limit 1")
                .get(0);
    }

    @Test
    void an_unbroken_trail_is_told_with_its_last_entry() throws SQLException {
        var ran = Ran.on(GIVEN, "audit", "verify");

        assertThat(ran.exitCode()).as(ran.err()).isZero();
        assertThat(ran.lines())
                .containsExactly(
                        "Журнал цел.",
                        "Записей: " + last().replaceAll(":.*", "") + ".",
                        "Последняя запись: " + last(),
                        "Отметьте её вне этой базы: потом --expect покажет, не отрезан ли конец.");
    }

    @Test
    void the_embedded_database_is_read_while_another_process_holds_it() throws SQLException {
        var ran = Ran.on(EMBEDDED, "audit", "verify", "--lang", "en");

        assertThat(ran.exitCode()).as(ran.err()).isZero();
        assertThat(ran.lines()).contains("The trail is unbroken.", "Last entry: " + last());
    }

    @Test
    void an_entry_noted_before_has_to_be_there() throws SQLException {
        var noted = last();
        var beyond = "999999" + noted;

        var there = Ran.on(GIVEN, "audit", "verify", "--expect", noted);
        var missing = Ran.on(GIVEN, "audit", "verify", "--expect", beyond, "--lang", "en");

        assertThat(there.exitCode()).isZero();
        assertThat(missing.exitCode()).isEqualTo(1);
        assertThat(missing.out()).contains("The trail is broken, faults: 1.", "its end is cut off");
    }

    @Test
    void a_changed_entry_is_told_and_ends_with_one() throws SQLException {
        tamper("who || '!'");
        try {
            var ran = Ran.on(GIVEN, "audit", "verify");

            assertThat(ran.exitCode()).isEqualTo(1);
            assertThat(ran.out()).contains("Журнал нарушен, нарушений: 1.", "  – Запись № 1: её содержание изменено.");
        } finally {
            tamper("rtrim(who, '!')");
        }
    }

    private static void tamper(String who) throws SQLException {
        try (var owner = Stored.asOwner()) {
            Stored.execute(owner, "alter table audit_entry disable trigger all");
            Stored.execute(owner, "update audit_entry set who = " + who + " where number = 1");
            Stored.execute(owner, "alter table audit_entry enable trigger all");
            owner.commit();
        }
    }

    @Test
    void where_there_is_no_database_none_is_made() throws IOException {
        var nowhere = Files.createTempDirectory("audit").resolve("nowhere");

        var ran = Ran.on(new DatabaseSettings(Optional.empty(), nowhere, PATIENCE), "audit", "verify");

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.err()).contains("базы данных нет", "There is no database in " + nowhere);
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void a_database_that_nobody_runs_is_started_to_be_read_and_stopped_again() throws IOException {
        var home = Directories.madeIn(Files.createTempDirectory("audit"));

        var ran = Ran.on(new DatabaseSettings(Optional.empty(), home, PATIENCE), "audit", "verify");

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.err().strip()).isEqualTo("В этой базе журнала нет: служба с ней ещё не запускалась.");
        assertThat(EmbeddedDatabase.running(home)).isEmpty();
        Directories.leave(home);
    }

    @Test
    void a_database_that_cannot_be_reached_is_told() {
        var nobody = new Login("promcluster", "wrong");
        var unreachable = new DatabaseAccess(System.getProperty(DatabaseSettings.URL), nobody, nobody);

        var ran = Ran.on(
                new DatabaseSettings(Optional.of(unreachable), TestDatabase.DIRECTORY, PATIENCE), "audit", "verify");

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.err()).contains("База данных не читается");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1:", ":", "x:0000", "-1:0000"})
    void what_is_no_entry_cannot_be_expected(String mark) {
        var ran = Ran.on(GIVEN, "audit", "verify", "--expect=" + mark);

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.err()).contains("не подходит для --expect", "64 hex digits");
    }
}

package ru.promcluster.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import ru.promcluster.exchange.Limits;
import ru.promcluster.history.database.DatabaseSettings;
import ru.promcluster.history.embedded.DatabaseAccess;
import ru.promcluster.history.embedded.DatabaseAccess.Login;
import ru.promcluster.history.embedded.EmbeddedDatabase.Patience;
import ru.promcluster.history.users.TestUsers;

/** The settings that the command line shares with the service. */
@Isolated("It changes system properties")
class SettingsTest {

    private static final String RULES = "promcluster.rules.path";
    private static final String DIRECTORY = "promcluster.database.directory";
    private static final String MOST_BYTES = "promcluster.limits.max-bytes";

    @AfterEach
    void forget() {
        System.clearProperty(RULES);
        System.clearProperty(MOST_BYTES);
        System.clearProperty(DIRECTORY);
    }

    @Test
    void what_nobody_set_is_the_default() {
        var settings = Settings.ofProcess();

        assertThat(settings.rules()).isEqualTo(Path.of("rules"));
        assertThat(settings.limits()).isEqualTo(Limits.DEFAULT);
    }

    @Test
    void a_system_property_sets_what_it_sets_for_the_service() {
        System.setProperty(RULES, "/srv/rules");
        System.setProperty(MOST_BYTES, "1000");

        var settings = Settings.ofProcess();

        assertThat(settings.rules()).isEqualTo(Path.of("/srv/rules"));
        assertThat(settings.limits().maxBytes()).isEqualTo(1000);
        assertThat(settings.limits().maxDepth()).isEqualTo(Limits.DEFAULT.maxDepth());
    }

    @Test
    void without_a_datasource_the_embedded_database_is_used() {
        var ofTests = Map.of(DatabaseSettings.URL, System.getProperty(DatabaseSettings.URL));
        System.clearProperty(DatabaseSettings.URL);
        System.setProperty(DIRECTORY, "/srv/postgres");
        try {
            var database = Settings.ofProcess().database();

            assertThat(database.given()).isEmpty();
            assertThat(database.directory()).isEqualTo(Path.of("/srv/postgres"));
            assertThat(database.patience()).isEqualTo(new Patience(Duration.ofMinutes(5), Duration.ofSeconds(30)));
        } finally {
            ofTests.forEach(System::setProperty);
        }
    }

    @Test
    void a_given_datasource_is_used_with_both_its_roles() {
        var given = Settings.ofProcess().database().given().orElseThrow();

        assertThat(given)
                .isEqualTo(new DatabaseAccess(
                        System.getProperty(DatabaseSettings.URL),
                        new Login("promcluster", System.getProperty(DatabaseSettings.PASSWORD)),
                        new Login("promcluster_owner", System.getProperty(DatabaseSettings.OWNER_PASSWORD))));
    }

    @Test
    void the_service_is_given_the_same_database() {
        assertThat(Settings.databaseOfProcess()).isEqualTo(Settings.ofProcess().database());
    }

    @Test
    void the_users_file_is_that_of_the_service() {
        assertThat(Settings.ofProcess().users()).isEqualTo(TestUsers.file());
    }

    @Test
    void the_version_is_the_one_of_the_build() {
        assertThat(Settings.ofProcess().engineVersion()).matches("\\d+\\.\\d+\\.\\d+.*");
    }
}

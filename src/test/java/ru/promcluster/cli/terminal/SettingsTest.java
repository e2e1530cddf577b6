package ru.promcluster.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ru.promcluster.exchange.Limits;

/** The settings that the command line shares with the service. */
class SettingsTest {

    private static final String RULES = "promcluster.rules.path";
    private static final String MOST_BYTES = "promcluster.limits.max-bytes";

    @AfterEach
    void forget() {
        System.clearProperty(RULES);
        System.clearProperty(MOST_BYTES);
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
    void the_version_is_the_one_of_the_build() {
        assertThat(Settings.ofProcess().engineVersion()).matches("\\d+\\.\\d+\\.\\d+.*");
    }
}

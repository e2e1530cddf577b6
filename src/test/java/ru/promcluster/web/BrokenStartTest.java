package ru.promcluster.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.promcluster.rulebook.RuleSource;
import ru.promcluster.rulebook.kept.RulesKeep;

class BrokenStartTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void a_broken_folder_stops_the_start_with_its_faults_in_both_languages() throws IOException {
        RulesCopy.into(folder);
        var figures = folder.resolve("registry/2015-779/figures.yaml");
        Files.writeString(figures, Files.readString(figures).replaceFirst("value: 10", "value: ten"));

        assertThatThrownBy(() -> Rules.open(RuleSource.folder(folder), Clock.systemUTC(), RulesKeep.NONE))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContainingAll("Служба не запущена", "does not start", "registry/2015-779/figures.yaml:");
    }

    @Test
    void a_folder_that_is_not_there_is_named() {
        var missing = folder.resolve("missing");

        assertThatThrownBy(() -> Rules.open(RuleSource.folder(missing), Clock.systemUTC(), RulesKeep.NONE))
                .isInstanceOf(ConfigurationException.class)
                // With a cause the start would print that one's stack trace.
                .hasNoCause()
                .hasMessageContaining(missing.toString())
                .hasMessageContaining("promcluster.rules.path");
    }
}

package ru.promcluster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ru.promcluster.cli.terminal.Settings;
import ru.promcluster.history.Stored;
import ru.promcluster.history.database.DatabaseSettings;
import ru.promcluster.history.verification.AuditVerification;

/** The command beside a service that runs, on the database that the service works on. */
@QuarkusTest
class RulesPublishTest {

    private static final DatabaseSettings GIVEN = Settings.ofProcess().database();
    private static final String FIGURES = "registry/2015-779/figures.yaml";

    /** A copy of the published rules with another figure. */
    private static RulesCopy rules(String figure) throws IOException {
        var folder = Files.createTempDirectory("rules-to-publish");
        return RulesCopy.in(folder).with(FIGURES, "value: 10\n", "value: " + figure + "\n");
    }

    private static Ran publish(RulesCopy rules, String... more) {
        var arguments = Stream.concat(
                Stream.of("rules", "publish", "--rules", rules.folder().toString()), Stream.of(more));
        return Ran.on(GIVEN, arguments.toArray(String[]::new));
    }

    private static String latest() throws SQLException {
        var rows = Stored.rows("select number || coalesce(' from ' || day_of_force, ''), published_by, content_sha256"
                + " from rules_publication order by number desc limit 1");
        return rows.isEmpty() ? "0||" : rows.get(0);
    }

    private static int number() throws SQLException {
        return Integer.parseInt(latest().replaceAll("[ |].*", ""));
    }

    @Test
    void a_sound_folder_is_published_under_the_next_number_and_the_trail_says_by_whom() throws Exception {
        int before = number();

        var ran = publish(rules("21"));

        assertThat(ran.exitCode()).as(ran.err()).isZero();
        assertThat(ran.out()).startsWith("Опубликовано под № " + (before + 1)).contains(": registry ");
        assertThat(number()).isEqualTo(before + 1);
        assertThat(latest()).contains("|" + System.getProperty("user.name") + "|");
        assertThat(Stored.rows("select subject, who, digest from audit_entry where action = 'rules.published'"
                        + " order by number desc limit 1"))
                .containsExactly(latest());
        assertThat(Stored.verified().faults()).isEmpty();
    }

    @Test
    void the_latest_publication_is_not_published_again() throws Exception {
        var rules = rules("22");
        publish(rules);
        var before = latest();

        var ran = publish(rules, "--lang", "en");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).startsWith("These rules are the latest publication already: registry ");
        assertThat(latest()).isEqualTo(before);
    }

    @Test
    void a_broken_folder_is_refused_with_its_faults() throws Exception {
        var before = latest();
        var rules = rules("ten");

        var ran = publish(rules);

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains(rules.folder().resolve(FIGURES) + ":2", "Правила не опубликованы: в них есть ошибки.");
        assertThat(latest()).isEqualTo(before);
    }

    @Test
    void a_publication_that_was_changed_is_told_by_the_verification() throws Exception {
        publish(rules("23"));
        var tampered = "update rules_publication set bundle = %s where number = " + number();
        try (var owner = Stored.asOwner()) {
            Stored.execute(owner, tampered.formatted("substr(bundle, 2)"));

            var faults = AuditVerification.of(owner, Optional.empty()).faults();

            assertThat(faults)
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.en())
                            .isEqualTo(
                                    "Publication " + latest().replaceAll("\\|.*", "") + ": the content was changed."));
            owner.rollback();
        }
    }
}

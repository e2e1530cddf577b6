package ru.promcluster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import ru.promcluster.assessment.Assessor;
import ru.promcluster.assessment.Order;
import ru.promcluster.assessment.Outcome;
import ru.promcluster.cli.terminal.Settings;
import ru.promcluster.exchange.ApplicationReader;
import ru.promcluster.exchange.Limits;
import ru.promcluster.history.Stored;
import ru.promcluster.history.database.DatabaseSettings;
import ru.promcluster.history.publication.PublishedRules;
import ru.promcluster.history.users.TestUsers;
import ru.promcluster.rulebook.RuleSource;
import ru.promcluster.rulebook.RulesTrust;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.verdict.Language;
import ru.promcluster.web.drafts.Dependency;

/** The same story at the command line, on the database that the service works on. */
@QuarkusTest
class DraftStoryTest {

    private static final DatabaseSettings GIVEN = Settings.ofProcess().database();
    private static final LocalDate DAY = LocalDate.of(2027, 6, 1);

    @Inject
    DataSource database;

    @Test
    void a_draft_is_written_approved_published_for_a_day_and_rolled_back() throws Exception {
        ran("publish", "--rules", "rules");
        long before = number();
        var cases = Files.createTempFile(Path.of("target"), "cases", ".yaml");
        Files.writeString(cases, Dependency.cases(15));

        var draft = word(ran("draft", "create", "Порог 15 %", "--as", TestUsers.LAWYER), "^(\\w{26}) ");
        ran(
                "draft",
                "figure",
                draft,
                "functional-dependency",
                "15",
                "--from",
                DAY.toString(),
                "--act",
                "2027-100",
                "--act-name",
                "ПП РФ № 100",
                "--act-title",
                "Порог снижен",
                "--as",
                TestUsers.LAWYER);
        ran(
                "draft",
                "put",
                draft,
                "registry/2027-100/functional-dependency/functional-dependency.cases.yaml",
                cases.toString(),
                "--as",
                TestUsers.LAWYER);
        ran("draft", "submit", draft, "--as", TestUsers.LAWYER);
        var sha256 = word(ran("draft", "show", draft), "SHA-256 (\\w{64})");
        var own = Ran.signedIn(GIVEN, "rules", "draft", "approve", draft, sha256, "--as", TestUsers.LAWYER);
        ran("draft", "approve", draft, sha256, "--as", TestUsers.OTHER_LAWYER);
        var published = ran("draft", "publish", draft, "--from", DAY.toString(), "--as", TestUsers.OTHER_LAWYER);
        var rolledBack = ran(
                "rollback",
                String.valueOf(before),
                "--from",
                DAY.plusDays(30).toString(),
                "--reason",
                "акт отменён",
                "--as",
                TestUsers.OTHER_LAWYER);

        assertThat(own.exitCode()).isEqualTo(3);
        assertThat(own.err()).contains("Свой черновик утвердить нельзя");
        assertThat(published).isEqualTo("Опубликовано под № " + (before + 1) + " с 2027-06-01.\n");
        assertThat(rolledBack).isEqualTo("Опубликовано под № " + (before + 2) + " с 2027-07-01.\n");
        assertThat(Stream.of(DAY.minusDays(1), DAY, DAY.plusDays(29), DAY.plusDays(30))
                        .map(this::verdict))
                .containsExactly("NOT_ELIGIBLE", "ELIGIBLE", "ELIGIBLE", "NOT_ELIGIBLE");
        assertThat(ran("trail", "--subject", draft)
                        .lines()
                        .map(line -> line.split("  ", -1)[2] + " " + line.split("  ", -1)[3]))
                .containsExactly(
                        "anna draft.created",
                        "anna draft.changed",
                        "anna draft.changed",
                        "anna draft.submitted",
                        "boris draft.approved");
        assertThat(Stored.verified().faults()).isEmpty();
    }

    @Test
    void a_folder_and_a_draft_with_the_same_content_have_the_same_digest() throws Exception {
        ran("publish", "--rules", "rules");
        var draft = word(ran("draft", "create", "без правок", "--as", TestUsers.LAWYER), "^(\\w{26}) ");

        var digest = Stored.rows("select content_sha256 from rules_publication order by number desc limit 1");

        assertThat(ran("draft", "show", draft)).contains("SHA-256 " + digest.get(0));
        assertThat(digest).containsExactly(RuleFiles.read(Path.of("rules")).digest(every -> true));
    }

    /** What a rules command that does its work prints. */
    private static String ran(String... arguments) {
        var ran = Ran.signedIn(
                GIVEN, Stream.concat(Stream.of("rules"), Stream.of(arguments)).toArray(String[]::new));
        assertThat(ran.exitCode()).as(ran.err()).isZero();
        return ran.out();
    }

    private static String word(String text, String pattern) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }

    private static long number() throws Exception {
        return Long.parseLong(
                Stored.rows("select max(number) from rules_publication").get(0));
    }

    /** Of an application with a dependency of 15 %, by what is published. */
    private String verdict(LocalDate day) {
        var source = PublishedRules.followed(database, RuleSource.folder(Path.of("rules")), RulesTrust.ANYBODY);
        var timeline = PublishedRules.upTo(database, Long.parseLong(source.mark()), RulesTrust.ANYBODY);
        var reading = new ApplicationReader(Limits.DEFAULT)
                .read(Dependency.application(15).getBytes(StandardCharsets.UTF_8));
        var outcome =
                new Assessor(timeline, () -> "id", "1").assess(reading, new Order("registry", day, day, Language.RU));
        return ((Outcome.Assessed) outcome).assessment().verdict().name();
    }
}

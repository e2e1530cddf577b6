package ru.promcluster.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.promcluster.RegistryAlone;

/** What is wrong in a rules folder is told by file and line, and never takes the place of what is right. */
class BrokenRulesTest {

    private static final String CARD = "registry/2015-779/minimum-participants/minimum-participants.md";

    @TempDir
    Path folder;

    @BeforeEach
    void copyRules() throws IOException {
        RegistryAlone.copyInto(folder);
    }

    private void replace(String file, String what, String by) throws IOException {
        var path = folder.resolve(file);
        var text = Files.readString(path);
        assertThat(text).contains(what);
        Files.writeString(path, text.replaceFirst(java.util.regex.Pattern.quote(what), by.replace("$", "\\$")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    registry/ruleset.yaml | act: | akt: | yaml.unknown-field
                    registry/2015-779/edition.yaml | 2015-08-15 | 15.08.2015 | yaml.wrong-value
                    registry/2015-779/edition.yaml | inForceFrom: | inForce: | yaml.unknown-field
                    registry/2016-963/edition.yaml | 2016-10-07 | 2015-08-15 | edition.same-day
                    registry/2015-779/figures.yaml | COUNT | PIECES | yaml.wrong-value
                    registry/2015-779/figures.yaml | value: 10 | value: ten | yaml.wrong-value
                    registry/2018-905/edition.yaml | organisation-founders | organisation-founder | criterion.unknown
                    registry/ruleset.yaml | minimum-participants | minimal-participants | criterion.not-listed
                    registry/ruleset.yaml | minimum-participants | minimal-participants | criterion.unwritten
                    registry/2015-779/minimum-participants/minimum-participants.md | --- | -- | card.no-header
                    registry/2015-779/minimum-participants/minimum-participants.md | severity: | severty: | yaml.unknown-field
                    registry/2015-779/minimum-participants/minimum-participants.md | {found} | {fuond} | card.sentence
                    registry/2015-779/minimum-participants/minimum-participants.md | criterion: minimum | criterion: maximum | card.wrong-criterion
                    registry/2015-779/minimum-participants/minimum-participants.drl | industrialMembers | industrialMember | rule.name
                    registry/2015-779/minimum-participants/minimum-participants.drl | atLeast | atleast | rule.finding
                    registry/2015-779/minimum-participants/minimum-participants.drl | "minimum-participants" ); | "minimum" ); | figure.unknown
                    reference/relief-territories.yaml | ground: | grond: | yaml.unknown-field
                    """)
    void a_planted_fault_is_told_with_its_file(String file, String what, String by, String code) throws IOException {
        replace(file, what, by);

        var reading = RulebookReading.of(folder);

        assertThat(reading.rulebook()).isNull();
        assertThat(reading.problems()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.russian()).matches("(?s).*[а-яё].*");
        });
        assertThat(reading.problems())
                .allSatisfy(problem -> assertThat(problem.file()).isNotEmpty());
    }

    @Test
    void all_faults_are_told_at_once() throws IOException {
        replace(CARD, "{found}", "{fuond}");
        replace("registry/2015-779/territory/territory.drl", "regions.count", "regions.cuont");
        replace("registry/2015-779/figures.yaml", "COUNT", "PIECES");

        var codes = RulebookReading.of(folder).problems().stream()
                .map(problem -> problem.code())
                .toList();

        assertThat(codes).contains("card.sentence", "rule.name", "yaml.wrong-value");
    }

    @Test
    void a_broken_change_leaves_the_old_rules_in_force_and_a_mended_one_replaces_them() throws IOException {
        var live = LiveRulebook.open(folder, Clock.systemUTC());
        var before = live.state().timeline();

        replace(CARD, "{found}", "{fuond}");
        lookTwice(live);
        var whileBroken = live.state();
        replace(CARD, "{fuond}", "{found} всего");
        lookTwice(live);
        var mended = live.state();

        assertThat(whileBroken.timeline()).isSameAs(before);
        assertThat(whileBroken.problems()).isNotEmpty();
        assertThat(mended.timeline()).isNotSameAs(before);
        assertThat(mended.problems()).isEmpty();
    }

    private static void lookTwice(LiveRulebook live) {
        live.look();
        live.look();
    }

    @Test
    void a_folder_that_is_broken_at_the_start_is_refused_with_the_place() throws IOException {
        replace(CARD, "{found}", "{fuond}");

        assertThatThrownBy(() -> LiveRulebook.open(folder, Clock.systemUTC()))
                .isInstanceOf(BrokenRulesException.class)
                .hasMessageContaining(CARD);
    }

    @Test
    void the_digest_comes_from_the_judging_content_alone() throws IOException {
        var before = digest();

        Files.writeString(folder.resolve("registry/changelog.md"), "\nещё строка\n");
        replace("registry/2015-779/territory/territory.cases.yaml", "name:", "name:  ");
        var windows = Files.readString(folder.resolve(CARD)).replace("\n", "\r\n");
        Files.writeString(folder.resolve(CARD), windows);

        assertThat(digest()).isEqualTo(before);
        replace("registry/2015-779/figures.yaml", "value: 10", "value: 11");
        assertThat(digest()).isNotEqualTo(before);
    }

    private String digest() {
        var rulebook = Objects.requireNonNull(RulebookReading.of(folder).rulebook());
        return Objects.requireNonNull(rulebook.ruleset("registry")).sha256();
    }
}

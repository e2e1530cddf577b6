package ru.promcluster.policy.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import ru.promcluster.exchange.Refused;
import ru.promcluster.policy.drafts.FigureChange.Act;
import ru.promcluster.rulebook.RulebookReading;
import ru.promcluster.rulebook.files.RuleFiles;

/** A number is changed as the README tells, without anybody's knowing of folders. */
class ActFolderTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final Act NEW =
            new Act("2027-100", "ПП РФ № 100", "Порог «снижен» до \"15\"", null, List.of("http://a.example"));

    private static RuleFiles with(RuleFiles files, String figure, String value, LocalDate from, Act act) {
        return ActFolder.with(files, new FigureChange("registry", figure, new BigDecimal(value), from, act));
    }

    private static RuleFiles rules() throws IOException {
        return RuleFiles.read(Path.of("rules"));
    }

    @Test
    void a_new_act_gets_a_folder_that_is_read_as_its_edition() throws IOException {
        var files = with(rules(), "functional-dependency", "15", DAY, NEW);

        assertThat(files.text("registry/2027-100/figures.yaml")).isEqualTo("""
                - name: functional-dependency
                  value: 15
                  unit: PERCENT
                  point: "требования к промышленным кластерам (номер подпункта не установлен)"
                  confidence: CONFIRMED
                  sources: [ "http://a.example" ]
                """);
        var edition = Objects.requireNonNull(
                        Objects.requireNonNull(RulebookReading.of(files).rulebook())
                                .ruleset("registry"))
                .editionInForce(DAY);
        assertThat(edition).isNotNull();
        assertThat(edition.id()).isEqualTo("2027-100");
        assertThat(edition.content().act().title().ru()).isEqualTo("Порог «снижен» до \"15\"");
    }

    @Test
    void a_figure_that_the_act_has_already_is_mended_where_it_stands() throws IOException {
        var once = with(rules(), "functional-dependency", "15", DAY, NEW);
        var both = with(once, "minimum-participants", "7", DAY, NEW);

        var again = with(both, "functional-dependency", "16", DAY, NEW);

        assertThat(again.text("registry/2027-100/figures.yaml"))
                .isEqualTo(Objects.requireNonNull(both.text("registry/2027-100/figures.yaml"))
                        .replace("value: 15", "value: 16"))
                .contains("- name: minimum-participants\n  value: 7\n");
    }

    @Test
    void a_day_other_than_the_first_of_its_act_is_written_with_the_figure() throws IOException {
        var once = with(rules(), "functional-dependency", "15", DAY, NEW);

        var later = with(once, "minimum-participants", "7", DAY.plusMonths(6), NEW);

        assertThat(later.text("registry/2027-100/figures.yaml")).endsWith("  from: 2027-07-01\n");
    }

    @Test
    void an_act_without_a_name_cannot_be_made() {
        var act = new Act("2027-100", null, null, null, List.of());

        assertThatThrownBy(() -> with(rules(), "functional-dependency", "15", DAY, act))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo("act-invalid"));
    }
}

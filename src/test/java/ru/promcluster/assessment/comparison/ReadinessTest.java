package ru.promcluster.assessment.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import ru.promcluster.assessment.Shipped;
import ru.promcluster.exchange.Reading;
import ru.promcluster.explanation.ConfirmationNotice;
import ru.promcluster.verdict.Status;
import ru.promcluster.verdict.Verdict;

class ReadinessTest {

    private static final Path GOLDEN =
            Path.of("src/test/resources/ru/promcluster/assessment/comparison/readiness-2018-905-to-2024-413.txt");
    private static final LocalDate IN_2018 = LocalDate.of(2018, 8, 15);
    private static final LocalDate IN_2024 = LocalDate.of(2024, 4, 10);

    @Test
    void between_decree_905_and_decree_413_every_filing_reads_as_in_the_golden_file() throws IOException {
        var lines = new ArrayList<String>();
        Shipped.filings().forEach((name, reading) -> {
            var readiness = readiness(reading, IN_2018, IN_2024);
            lines.add(name + ": " + readiness.words());
            readiness
                    .changes()
                    .forEach(change -> lines.add("  " + change.criterion() + " " + change.from() + " → " + change.to()
                            + ". " + change.words()));
            var confirmation = readiness.confirmation();
            if (confirmation != null) {
                lines.add("  " + confirmation.words());
            }
        });

        if (System.getProperty("golden") != null) {
            Files.write(GOLDEN, lines);
        }
        assertThat(lines).isEqualTo(Files.readAllLines(GOLDEN));
    }

    @Test
    void a_milder_figure_is_told_although_the_status_stays() {
        var readiness = readiness(Shipped.filing("made-complete"), IN_2018, IN_2024);

        assertThat(readiness.changes())
                .filteredOn(change -> change.criterion().equals("minimum-participants"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.from()).isEqualTo(change.to()).isEqualTo(Status.PASSED);
                    assertThat(change.words()).isEqualTo("Число промышленных участников: требуется ≥ 5 вместо ≥ 10.");
                });
    }

    @Test
    void five_producers_were_too_few_in_2018_and_are_enough_since() {
        var readiness = readiness(Shipped.filing("made-five-producers"), IN_2018, IN_2024);

        var before = Objects.requireNonNull(readiness.from().assessment());
        var after = Objects.requireNonNull(readiness.to().assessment());
        assertThat(before.verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(before.ruleset().edition()).isEqualTo("2018-905");
        assertThat(after.ruleset().edition()).isEqualTo("2024-413");
        assertThat(readiness.changes())
                .filteredOn(change -> change.criterion().equals("minimum-participants"))
                .extracting(Change::from, Change::to)
                .containsExactly(tuple(Status.FAILED, Status.PASSED));
    }

    @Test
    void the_same_day_twice_changes_nothing() {
        var readiness = readiness(Shipped.filing("skfo-glass"), IN_2024, IN_2024);

        assertThat(readiness.changes()).isEmpty();
        assertThat(readiness.words()).endsWith("Ни одно требование не меняется.");
    }

    @Test
    void a_day_without_requirements_says_so_and_compares_nothing() {
        var readiness = readiness(Shipped.filing("made-complete"), LocalDate.of(2010, 1, 1), IN_2024);

        assertThat(readiness.from().assessment()).isNull();
        assertThat(readiness.changes()).isEmpty();
        assertThat(readiness.words())
                .isEqualTo("1\u00a0января 2010\u00a0г. требования не действуют; на 10\u00a0апреля 2024\u00a0г."
                        + " (ПП РФ 01.04.2024 № 413) — «Соответствует».");
    }

    @Test
    void a_confirmation_holds_five_years_and_the_next_one_is_due_by_its_last_day() {
        var entry = "{\"name\":\"К\",\"registry\":{\"includedOn\":\"2018-03-01\",\"confirmedOn\":\"2020-02-29\"}}";

        var valid = readiness(Shipped.read(entry), IN_2018, LocalDate.of(2025, 2, 28))
                .confirmation();
        var over = readiness(Shipped.read(entry), IN_2018, LocalDate.of(2025, 3, 1))
                .confirmation();

        assertThat(valid)
                .isEqualTo(new ConfirmationNotice(
                        LocalDate.of(2020, 2, 29),
                        LocalDate.of(2025, 2, 28),
                        true,
                        "Решение от 29\u00a0февраля 2020\u00a0г. действует пять лет, по 28\u00a0февраля 2025\u00a0г."
                                + " включительно. Следующее подтверждение нужно не позднее этого дня."));
        assertThat(Objects.requireNonNull(over).valid()).isFalse();
    }

    @Test
    void whether_an_older_decision_was_confirmed_since_is_not_made_up() {
        var entry = Shipped.read("{\"name\":\"К\",\"registry\":{\"includedOn\":\"2016-03-01\"}}");

        var confirmation =
                Objects.requireNonNull(readiness(entry, IN_2018, IN_2024).confirmation());

        assertThat(confirmation.valid()).isNull();
        assertThat(confirmation.words()).contains("в заявке не сказано");
    }

    private static Readiness readiness(Reading.Accepted reading, LocalDate from, LocalDate to) {
        var compared = Readiness.of(Shipped.ASSESSOR, reading, Shipped.order("registry"), from, to);
        return (Readiness) Objects.requireNonNull(compared.get("registry"));
    }
}

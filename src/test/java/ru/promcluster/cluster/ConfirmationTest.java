package ru.promcluster.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which decision counts last on a day, and until when it holds. */
class ConfirmationTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2018-03-01, 2020-05-02, 2024-01-01, 2020-05-02, 2025-05-02, true",
                "2020-05-02, 2018-03-01, 2024-01-01, 2020-05-02, 2025-05-02, true",
                "2018-03-01, 2020-05-02, 2020-05-01, 2018-03-01, 2023-03-01, true",
                "2018-03-01, 2020-05-02, 2020-05-02, 2020-05-02, 2025-05-02, true",
                "2018-03-01, -, 2024-01-01, 2018-03-01, 2023-03-01, false",
                "-, 2020-05-02, 2024-01-01, 2020-05-02, 2025-05-02, false",
                "2024-01-01, -, 2024-01-01, 2024-01-01, 2029-01-01, true",
                "2020-02-29, 2019-01-01, 2024-01-01, 2020-02-29, 2025-02-28, true"
            })
    void the_last_decision_not_after_the_day_holds_five_years(
            @Nullable LocalDate included,
            @Nullable LocalDate confirmed,
            LocalDate day,
            LocalDate on,
            LocalDate until,
            boolean latest) {
        var entry = new RegistryEntry(false, null, included, confirmed);

        var confirmation = Objects.requireNonNull(Confirmation.of(entry, day));

        assertThat(confirmation).isEqualTo(new Confirmation(on, latest));
        assertThat(confirmation.until()).isEqualTo(until);
    }

    @Test
    void its_last_day_still_counts() {
        var confirmation = new Confirmation(LocalDate.of(2020, 2, 29), true);

        assertThat(confirmation.holdsOn(LocalDate.of(2025, 2, 28))).isTrue();
        assertThat(confirmation.holdsOn(LocalDate.of(2025, 3, 1))).isFalse();
    }

    @Test
    void without_a_decision_by_the_day_there_is_none() {
        var day = LocalDate.of(2020, 5, 1);
        var later = new RegistryEntry(false, null, LocalDate.of(2020, 5, 2), null);

        assertThat(Confirmation.of(null, day)).isNull();
        assertThat(Confirmation.of(RegistryEntry.NONE, day)).isNull();
        assertThat(Confirmation.of(later, day)).isNull();
    }
}

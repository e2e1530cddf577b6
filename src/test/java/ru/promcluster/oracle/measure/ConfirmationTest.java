package ru.promcluster.oracle.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.RegistryEntry;
import ru.promcluster.oracle.ApplicationFacts;

/** The five years of a decision on conformity, worked out by hand. */
class ConfirmationTest {

    private static final Row ROW = Confirmation.row();

    @ParameterizedTest
    @CsvSource({
        "2016-03-01, 2016-03-01, 2021-03-01, PASSED",
        "2016-03-01, 2016-03-01, 2021-03-02, FAILED",
        "2016-02-29, 2016-02-29, 2021-02-28, PASSED",
        "2016-02-29, 2016-02-29, 2021-03-01, FAILED",
        "2016-02-28, 2016-02-28, 2021-02-28, PASSED",
        "2016-02-28, 2016-02-28, 2021-03-01, FAILED",
        "2019-02-28, 2019-02-28, 2024-02-29, FAILED",
        "2019-03-01, 2019-03-01, 2024-02-29, PASSED",
        "2010-01-01, 2021-03-01, 2021-03-01, PASSED",
        "2010-01-01, 2021-03-02, 2021-03-01, FAILED",
        "2016-03-01, 2021-03-02, 2021-03-01, PASSED",
        "2021-03-02, 2021-03-02, 2021-03-01, FAILED",
        "2020-07-07, 2010-01-01, 2021-03-01, PASSED"
    })
    void a_decision_lasts_five_years(LocalDate included, LocalDate confirmed, LocalDate day, String status) {
        assertThat(ROW.outcome(entered(included, confirmed), day).status()).hasToString(status);
    }

    @Test
    void a_cluster_that_is_not_in_the_register_is_not_confirmed() {
        var facts = new ApplicationFacts("Без записи");
        facts.registry = RegistryEntry.NONE;

        assertThat(ROW.outcome(facts.application(), LocalDate.of(2021, 3, 1)).status())
                .hasToString("FAILED");
    }

    @Test
    void what_is_not_known_is_not_judged() {
        var day = LocalDate.of(2021, 3, 1);

        assertThatThrownBy(() -> ROW.outcome(new ApplicationFacts("?").application(), day))
                .hasMessageContaining("registry");
        assertThatThrownBy(() -> ROW.outcome(entered(day, null), day)).hasMessageContaining("confirmedOn");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-07-07,           , PASSED",
        "2010-01-01,           , UNDETERMINED",
        "          , 2020-07-07, PASSED",
        "          , 2010-01-01, UNDETERMINED",
        "2021-03-02,           , UNDETERMINED",
        "          ,           , UNDETERMINED"
    })
    void an_unknown_day_may_be_any(@Nullable LocalDate included, @Nullable LocalDate confirmed, String status) {
        var day = LocalDate.of(2021, 3, 1);

        var hull = Hull.of(
                Confirmation.completions(entered(included, confirmed), day),
                completion -> ROW.outcome(completion, day));

        assertThat(hull.status()).isEqualTo(status);
    }

    private static ClusterApplication entered(@Nullable LocalDate included, @Nullable LocalDate confirmed) {
        var facts = new ApplicationFacts("С записью");
        facts.registry = new RegistryEntry(false, "7", included, confirmed);
        return facts.application();
    }
}

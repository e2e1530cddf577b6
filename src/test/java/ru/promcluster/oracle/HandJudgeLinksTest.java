package ru.promcluster.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ru.promcluster.cluster.Contract;

/** Tables worked out by hand for the criterion that asks every industrial member for a contract. */
final class HandJudgeLinksTest {

    private static final LocalDate IN_2016 = LocalDate.of(2016, 12, 1);
    private static final LocalDate IN_2018 = LocalDate.of(2018, 12, 1);
    private static final LocalDate IN_2022 = LocalDate.of(2022, 12, 1);
    private static final LocalDate IN_2024 = LocalDate.of(2024, 6, 1);

    @ParameterizedTest
    @MethodSource("links")
    void one_change_gives_the_number_of_unlinked_members_and_the_status(
            LocalDate day, Consumer<Sample> change, String value, String status) {
        var sample = new Sample();
        change.accept(sample);

        var outcome = HandJudge.outcome(sample.application(), day, "linked-participants");

        assertThat(outcome.status()).hasToString(status);
        assertThat(String.valueOf(outcome.value())).isEqualTo(value);
    }

    static Stream<Arguments> links() {
        return Stream.of(
                row(IN_2018, sample -> {}, "null", "NOT_APPLICABLE"),
                row(IN_2022, sample -> {}, "0", "PASSED"),
                row(IN_2022, sample -> sample.contracts.remove(9), "1", "FAILED"),
                row(IN_2022, sample -> relink(sample, "p12", "p12"), "1", "FAILED"),
                row(IN_2022, sample -> relink(sample, "p15", "p12"), "0", "PASSED"),
                row(IN_2022, sample -> sample.p(2).country = "BY", "5", "FAILED"),
                row(IN_2022, sample -> idleAndUnlinked(sample, 1), "1", "FAILED"),
                row(IN_2024, sample -> idleAndUnlinked(sample, 1), "0", "PASSED"),
                row(IN_2024, sample -> idleAndUnlinked(sample, 4), "0", "PASSED"),
                row(IN_2022, sample -> date(sample, IN_2022, null), "0", "PASSED"),
                row(IN_2022, sample -> date(sample, IN_2022.plusDays(1), null), "1", "FAILED"),
                row(IN_2022, sample -> date(sample, IN_2016, IN_2022), "0", "PASSED"),
                row(IN_2022, sample -> date(sample, IN_2016, IN_2018), "1", "FAILED"));
    }

    private static Arguments row(LocalDate day, Consumer<Sample> change, String value, String status) {
        return arguments(day, change, value, status);
    }

    private static void relink(Sample sample, String supplier, String buyer) {
        sample.contracts.remove(9);
        sample.contract(supplier, buyer);
    }

    private static void idleAndUnlinked(Sample sample, int members) {
        for (int i = 0; i < members; i++) {
            sample.contracts.remove(sample.contracts.size() - 1);
            sample.p(12 - i).produced = false;
        }
    }

    private static void date(Sample sample, LocalDate signedOn, @Nullable LocalDate validUntil) {
        sample.contracts.set(9, new Contract(null, "p12", "p2", null, null, signedOn, validUntil, null, null));
    }
}

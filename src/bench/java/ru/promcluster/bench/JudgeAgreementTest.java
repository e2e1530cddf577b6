package ru.promcluster.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The race of the benchmark is run over one and the same question: all contestants give the same answers. */
@Execution(ExecutionMode.CONCURRENT)
class JudgeAgreementTest {

    /** On the second day another list of relief territories is in force. */
    @ParameterizedTest
    @ValueSource(strings = {"2024-04-10", "2025-03-01"})
    void all_contestants_of_the_race_say_the_same(String day) {
        var contestants = Contestants.on(LocalDate.parse(day));
        var applications = JudgeRace.applications(100);

        var differences = Agreement.differences(contestants, applications);

        assertThat(contestants).hasSize(5);
        assertThat(differences).isEmpty();
    }
}

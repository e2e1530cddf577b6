package ru.promcluster.game;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.explanation.next.NextFact;
import ru.promcluster.game.Games.Game;
import ru.promcluster.oracle.CompleteApplications;
import ru.promcluster.rulebook.RulebookReading;
import ru.promcluster.rulebook.Ruleset;
import ru.promcluster.verdict.Verdict;

/** How many answers {@code nextFact} needs, beside going down the form. The same on 1 000 applications: {@code exec:exec@questions}. */
@Execution(ExecutionMode.CONCURRENT)
class QuestionGameTest {

    private static final Ruleset REGISTRY = Objects.requireNonNull(
            Objects.requireNonNull(RulebookReading.of(Path.of("rules")).rulebook())
                    .ruleset("registry"));

    @Test
    void asking_for_the_next_fact_needs_at_most_sixty_per_cent_of_the_answers_that_form_order_needs() {
        var games = Games.of(REGISTRY, 100);
        var eligible = games.ending(Verdict.ELIGIBLE);
        var notEligible = games.ending(Verdict.NOT_ELIGIBLE);

        assertThat(eligible.size()).isEqualTo(50);
        assertThat(notEligible.size()).isEqualTo(50);
        assertThat(games.perCentOf(Game::downTheForm)).as(games.told()).isLessThanOrEqualTo(60);
        assertThat(eligible.perCentOf(Game::downTheForm)).as(eligible.told()).isLessThanOrEqualTo(60);
        assertThat(notEligible.perCentOf(Game::downTheForm))
                .as(notEligible.told())
                .isLessThanOrEqualTo(60);
        assertThat(notEligible.perCentOf(Game::downWhatIsMissing))
                .as(notEligible.told())
                .isLessThanOrEqualTo(60);
        assertThat(eligible.perCentOf(Game::downWhatIsMissing))
                .as("nobody is eligible without every fact that is needed for it: %s", eligible.told())
                .isLessThanOrEqualTo(110);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-10-07", "2022-06-01", "2025-01-01"})
    void halving_the_form_finds_the_same_question_as_going_down_it(String first) {
        var day = LocalDate.parse(first);
        var edition = Objects.requireNonNull(REGISTRY.editionInForce(day));
        for (long seed = 0; seed < 3; seed++) {
            var game = new QuestionGame(
                    edition, day, CompleteApplications.ofSize(10).application(seed));

            var halved = game.playDownTheForm();

            assertThat(halved).isEqualTo(game.playDownTheFormStepByStep());
        }
    }

    @Test
    void an_applicant_is_asked_first_for_what_settles_a_criterion_by_one_answer() {
        var day = LocalDate.of(2025, 1, 1);
        var edition = Objects.requireNonNull(REGISTRY.editionInForce(day));
        var eligible = eligible(day);

        var questions =
                new QuestionGame(edition, day, eligible).play(NextFact::of).questions();

        assertThat(questions)
                .startsWith(
                        "/regions",
                        "/organisation/name",
                        "/programme/approvedOn",
                        "/functionalMap",
                        "/declared/industrialParticipants",
                        "/declared/finalProducers",
                        "/declared/cooperationLevel");
        assertThat(questions.indexOf("/contracts")).isEqualTo(questions.indexOf("/participants") + 1);
    }

    private static ClusterApplication eligible(LocalDate day) {
        var edition = Objects.requireNonNull(REGISTRY.editionInForce(day));
        for (long seed = 0; ; seed++) {
            var application = CompleteApplications.typical().application(seed);
            if (new QuestionGame(edition, day, application).truth() == Verdict.ELIGIBLE) {
                return application;
            }
        }
    }
}

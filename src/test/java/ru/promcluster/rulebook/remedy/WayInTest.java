package ru.promcluster.rulebook.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.exchange.ApplicationReader;
import ru.promcluster.exchange.Limits;
import ru.promcluster.exchange.Reading;
import ru.promcluster.rulebook.RulebookReading;
import ru.promcluster.rulebook.Ruleset;
import ru.promcluster.rulebook.remedy.step.MemberStep;
import ru.promcluster.rulebook.remedy.step.PaperStep;
import ru.promcluster.rulebook.remedy.step.Step;
import ru.promcluster.verdict.Verdict;

/** What is advised for single faults, and where there is nothing to advise. */
class WayInTest {

    private static final Ruleset REGISTRY = Objects.requireNonNull(
            Objects.requireNonNull(RulebookReading.of(Path.of("rules")).rulebook())
                    .ruleset("registry"));
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 1);

    private static ClusterApplication application(String json) {
        var reading = new ApplicationReader(Limits.DEFAULT).read(json.getBytes(StandardCharsets.UTF_8));
        return ((Reading.Accepted) reading).application();
    }

    private static ClusterApplication filing(String name) throws IOException {
        return application(Files.readString(Path.of("rules/registry/filings/" + name + ".json")));
    }

    private static WayIn wayIn(ClusterApplication application, LocalDate day, SearchLimits limits) {
        return WayInSearch.of(
                application,
                Objects.requireNonNull(REGISTRY.editionInForce(day)),
                day,
                REGISTRY.content().relief().wholeRegions(day),
                limits);
    }

    private static WayIn wayIn(ClusterApplication application, LocalDate day) {
        return wayIn(application, day, SearchLimits.USUAL);
    }

    private static List<Step> set(WayIn wayIn) {
        return ((WayIn.Steps) wayIn.smallest()).steps();
    }

    @Test
    void an_eligible_application_needs_nothing() throws IOException {
        var application = filing("made-complete");

        var wayIn = wayIn(application, TODAY);

        assertThat(wayIn.remedies()).isEmpty();
        assertThat(wayIn.smallest()).isEqualTo(new WayIn.NothingToDo());
    }

    @Test
    void each_failed_criterion_has_the_smallest_change_that_passes_it() throws IOException {
        var application = filing("made-not-eligible");

        var wayIn = wayIn(application, TODAY);

        var told = new ArrayList<String>();
        wayIn.remedies()
                .forEach(remedy -> told.add(remedy.failed().criterion().id() + ": "
                        + ((WayIn.Steps) remedy.answer())
                                .steps().stream().map(Step::kind).toList() + " "
                        + ((WayIn.Steps) remedy.answer()).roubles().toPlainString()));
        assertThat(told)
                .containsExactly(
                        "minimum-participants: [join] 0",
                        "linked-participants: [sign-contract] 0",
                        "functional-dependency: [buy-from-members] 30000000.00",
                        "development-programme: [approve-programme] 0",
                        "functional-map: [draw-functional-map] 0");
    }

    @Test
    void one_contract_serves_a_newcomer_and_a_member_without_any() throws IOException {
        var application = filing("made-not-eligible");

        var wayIn = wayIn(application, TODAY);

        var contracts = set(wayIn).stream()
                .filter(Step.SignContract.class::isInstance)
                .map(Step.SignContract.class::cast)
                .toList();
        assertThat(contracts).hasSize(1);
        assertThat(contracts.get(0).buyer()).isEqualTo("new-1");
        assertThat(((WayIn.Steps) wayIn.smallest()).verdict()).isEqualTo(Verdict.ELIGIBLE);
    }

    @ParameterizedTest
    @CsvSource({
        "15.00, 100.00, 20, 5.00",
        "19.99, 100.00, 20, 0.01",
        "0.00, 100.00, 20, 20.00",
        "33.33, 333.33, 20, 33.34",
        "0.00, 0.01, 20, 0.01",
        "0.00, 0.00, 20, 0.01"
    })
    void purchases_move_by_the_least_amount_in_kopecks(
            BigDecimal inside, BigDecimal all, String level, BigDecimal moved) {
        var application = producers(5, inside, all);

        var wayIn = wayIn(application, TODAY);

        assertThat(set(wayIn)).containsExactly(new MemberStep.Buy(0, "p1", moved));
        assertThat(((WayIn.Steps) wayIn.smallest()).verdict())
                .as("at %s per cent", level)
                .isEqualTo(Verdict.ELIGIBLE);
    }

    /** Everything is in order but perhaps the level of functional dependency. */
    private static ClusterApplication producers(int number, BigDecimal inside, BigDecimal all) {
        var participants = new StringBuilder();
        var contracts = new StringBuilder();
        for (int i = 1; i <= number; i++) {
            participants.append(i == 1 ? "" : ",").append("""
                    {"id": "p%d", "kind": "INDUSTRIAL", "role": "%s", "region": "RU-CHE", "reliefGround": "NONE",
                     "producedInReportingYear": true, "purchases": %s, "purchasesFromMembers": %s}""".formatted(
                            i, i == 1 ? "FINAL" : "INTERMEDIATE", all, inside));
            if (i > 1) {
                contracts.append(i == 2 ? "" : ",").append("""
                        {"supplier": "p%d", "buyer": "p1", "signedOn": "2020-01-01"}""".formatted(i));
            }
        }
        return application("""
                {"name": "Производители", "regions": ["RU-CHE"], "participants": [%s], "contracts": [%s],
                 "organisation": {"name": "Центр"}, "programme": {"approvedOn": "2020-01-01"}, "functionalMap": true}""".formatted(participants, contracts));
    }

    @Test
    void documents_that_are_missing_or_past_are_a_step_each() {
        var application = application("""
                {"name": "Без бумаг", "regions": [], "organisation": {"absent": true}, "functionalMap": true,
                 "programme": {"approvedOn": "2020-01-01", "validUntil": "2024-04-30"},
                 "participants": [{"id": "p1", "region": "RU-CHE"}], "incomplete": ["participants"]}""");

        var wayIn = wayIn(application, TODAY);

        assertThat(set(wayIn))
                .containsExactly(
                        new PaperStep.ApproveProgramme(TODAY),
                        new PaperStep.NameOrganisation(),
                        new PaperStep.NameRegion("RU-CHE"));
    }

    @Test
    void an_organising_newcomer_saves_a_contract_where_the_law_lets_it() {
        var application = producers(4, BigDecimal.valueOf(30), BigDecimal.valueOf(100));

        var wayIn = wayIn(application, TODAY);

        var join = (Step.Join) set(wayIn).get(0);
        assertThat(set(wayIn)).hasSize(1);
        assertThat(join.newcomer().produces()).isFalse();
        assertThat(join.newcomer().relieved()).isFalse();
    }

    @Test
    void what_is_not_known_is_no_step_and_stays_open() {
        var application = application("""
                {"name": "Пока неизвестный", "functionalMap": false}""");

        var wayIn = wayIn(application, TODAY);

        var found = (WayIn.Steps) wayIn.smallest();
        assertThat(found.steps()).containsExactly(new PaperStep.DrawFunctionalMap());
        assertThat(found.verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void declared_totals_grow_with_those_who_join() {
        var application = application("""
                {"name": "Заявленный", "declared": {"participants": 9, "industrialParticipants": 3, "finalProducers": 1,
                 "cooperationLevel": 12}}""");

        var wayIn = wayIn(application, TODAY);

        var minimum = (WayIn.Steps) wayIn.remedies().get(0).answer();
        var after = WayInSearch.applied(application, minimum.steps());
        assertThat(minimum.steps()).hasSize(2);
        assertThat(after.declared().industrialParticipants()).isEqualTo(5);
        assertThat(after.declared().participants()).isEqualTo(11);
        assertThat(after.isRosterPartial()).isTrue();
    }

    @Test
    void a_search_that_was_broken_off_says_so() throws IOException {
        var application = filing("made-not-eligible");

        var wayIn = wayIn(application, TODAY, new SearchLimits(2, 1_000));

        assertThat(wayIn.smallest()).isEqualTo(new WayIn.None(new SearchLimits(2, 1_000)));
    }

    @Test
    void the_same_application_gets_the_same_way_in() throws IOException {
        var application = filing("made-not-eligible");

        var one = wayIn(application, LocalDate.of(2016, 5, 1));
        var other = wayIn(application, LocalDate.of(2016, 5, 1));

        assertThat(one).isEqualTo(other);
    }
}

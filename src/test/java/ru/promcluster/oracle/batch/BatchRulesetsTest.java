package ru.promcluster.oracle.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.promcluster.cluster.Contract;
import ru.promcluster.cluster.Participant.Status;
import ru.promcluster.cluster.RegistryEntry;
import ru.promcluster.cluster.Roubles;
import ru.promcluster.cluster.Subsidy;
import ru.promcluster.oracle.ApplicationFacts;
import ru.promcluster.oracle.Outcome;
import ru.promcluster.oracle.measure.HandRuleset;
import ru.promcluster.oracle.measure.Rosters;

/** Tables worked out by hand for the rows over start batches and the subsidies for them. */
class BatchRulesetsTest {

    private static final HandRuleset RULESET = BatchRulesets.decree2372();
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    private final List<Contract> contracts = new ArrayList<>();
    private final List<Subsidy> subsidies = new ArrayList<>();

    @BeforeEach
    void one_batch_of_a_hundred() {
        add("p1", "p2", "100", "2023-01-01", true);
    }

    @Test
    void one_batch_between_two_members_paid_on_the_first_day_passes() {
        ask("p2", "50");

        assertThat(shown())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "confirmed-cluster", "PASSED 1",
                        "start-batches", "PASSED 1",
                        "batches-between-members", "PASSED 0",
                        "batches-paid-since-2023", "PASSED 0",
                        "subsidy-share", "PASSED 50",
                        "subsidy-cap", "PASSED 50"));
    }

    @ParameterizedTest
    @CsvSource({
        "p1, p2, 2023-01-01, 0, 0",
        "p1, p1, 2023-01-01, 1, 0",
        "p1, joining, 2023-01-01, 1, 0",
        "joining, p1, 2023-01-01, 1, 0",
        "p1, p2, 2022-12-31, 0, 1",
        "joining, joining, 2022-12-31, 1, 1",
        "p1, p2, 2030-01-01, 0, 0"
    })
    void a_second_batch_breaks_the_rows(String supplier, String buyer, String paidOn, long strange, long early) {
        add(supplier, buyer, "1", paidOn, true);

        assertThat(shown())
                .containsEntry("start-batches", "PASSED 2")
                .containsEntry("batches-between-members", (strange == 0 ? "PASSED " : "FAILED ") + strange)
                .containsEntry("batches-paid-since-2023", (early == 0 ? "PASSED " : "FAILED ") + early);
    }

    @Test
    void other_contracts_do_not_count() {
        contracts.clear();
        add("joining", "joining", "1000", "2000-01-01", false);
        ask("joining", "1");

        assertThat(shown())
                .containsEntry("start-batches", "FAILED 0")
                .containsEntry("batches-between-members", "PASSED 0")
                .containsEntry("batches-paid-since-2023", "PASSED 0")
                .containsEntry("subsidy-share", "FAILED null");
    }

    @ParameterizedTest
    @CsvSource({"49.99, PASSED", "50, PASSED", "50.01, FAILED"})
    void half_of_what_the_applicant_pays_for_its_batches_is_given_back(String asked, String status) {
        ask("p2", asked);

        assertThat(shown()).containsEntry("subsidy-share", status + " " + asked);
    }

    @Test
    void amounts_and_purchases_of_one_applicant_are_summed() {
        add("p3", "p2", "100", "2023-02-02", true);
        ask("p2", "60");
        ask("p2", "41");
        subsidies.add(new Subsidy("CONTEST", "p2", Roubles.of(999_999_999)));

        assertThat(shown()).containsEntry("subsidy-share", "FAILED 50.5").containsEntry("subsidy-cap", "PASSED 101");
    }

    @Test
    void the_greatest_of_the_applicants_decides() {
        add("p1", "p3", "1000", "2023-02-02", true);
        ask("p2", "10");
        ask("p3", "20");

        assertThat(shown()).containsEntry("subsidy-share", "PASSED 10").containsEntry("subsidy-cap", "PASSED 20");
    }

    @Test
    void one_that_buys_nothing_may_ask_for_nothing_only() {
        ask("p3", "0");
        assertThat(shown()).containsEntry("subsidy-share", "PASSED 0");

        ask("p3", "0.01");
        assertThat(shown()).containsEntry("subsidy-share", "FAILED null").containsEntry("subsidy-cap", "PASSED 0.01");
    }

    @ParameterizedTest
    @CsvSource({"149999999.99, PASSED", "150000000, PASSED", "150000000.01, FAILED"})
    void one_applicant_gets_no_more_than_the_cap(String asked, String status) {
        ask("p2", asked);

        assertThat(shown()).containsEntry("subsidy-cap", status + " " + asked);
    }

    @Test
    void without_subsidies_share_and_cap_do_not_apply() {
        subsidies.add(new Subsidy("CONTEST", "p2", Roubles.of(1)));

        assertThat(shown())
                .containsEntry("subsidy-share", "NOT_APPLICABLE null")
                .containsEntry("subsidy-cap", "NOT_APPLICABLE null");
        assertThat(RULESET.criteria()).endsWith("start-batch-definition");
        assertThat(RULESET.rows()).allMatch(row -> row.severity().equals("BINDING"));
    }

    private void add(String supplier, String buyer, String value, String paidOn, boolean startBatch) {
        var facts = new BatchFacts(supplier, buyer);
        facts.value = new Roubles(new BigDecimal(value));
        facts.paidOn = LocalDate.parse(paidOn);
        facts.startBatch = startBatch;
        contracts.add(facts.contract());
    }

    private void ask(String applicant, String amount) {
        subsidies.add(new Subsidy("START_BATCHES", applicant, new Roubles(new BigDecimal(amount))));
    }

    private Map<String, String> shown() {
        var facts = new ApplicationFacts("Партии");
        facts.participants = List.of(
                Rosters.participant("p1", Status.MEMBER),
                Rosters.participant("p2", null),
                Rosters.participant("p3", Status.MEMBER),
                Rosters.participant("joining", Status.JOINING));
        facts.contracts = contracts;
        facts.subsidies = subsidies;
        facts.registry = new RegistryEntry(false, null, DAY, DAY);
        return RULESET.outcomes(facts.application(), DAY).stream()
                .collect(Collectors.toMap(Outcome::criterion, each -> each.status() + " " + reduced(each)));
    }

    private static String reduced(Outcome outcome) {
        var value = outcome.value();
        return value == null
                ? "null"
                : value.numerator()
                        .divide(value.denominator())
                        .stripTrailingZeros()
                        .toPlainString();
    }
}

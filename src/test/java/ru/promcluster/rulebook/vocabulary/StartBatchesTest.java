package ru.promcluster.rulebook.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Start batches and the subsidies asked for them: a list that is not complete settles nothing. */
class StartBatchesTest {

    private static final BigDecimal FIRST = new BigDecimal(20230101);
    private static final String MEMBERS =
            "'participants': [{'id': 'a'}, {'id': 'b'}, {'id': 'j', 'status': 'JOINING'}]";
    private static final String BATCH = "{'supplier': 'b', 'buyer': 'a', 'startBatch': true";

    private static StartBatches batches(String fields) {
        return Views.of(fields).getStartBatches();
    }

    /** What else is told | how many batches | not between members | paid before 2023. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ROSTER, 'contracts': []                                                                 | 0    | 0    | 0
            ROSTER, 'contracts': [BOUGHT, 'paidOn': '2023-01-01'}]                                   | 1    | 0    | 0
            ROSTER, 'contracts': [BOUGHT, 'paidOn': '2022-12-31'}]                                   | 1    | 0    | 1
            ROSTER, 'contracts': [BOUGHT}]                                                           | 1    | 0    | 0..1
            ROSTER, 'contracts': [BOUGHT, 'paidOn': '2022-12-31'}, BOUGHT, 'paidOn': '2023-01-02'}]   | 2    | 0    | 1
            ROSTER, 'contracts': [{'supplier': 'b', 'buyer': 'a', 'paidOn': '2022-12-31'}]          | 0..1 | 0    | 0..1
            ROSTER, 'contracts': [{'supplier': 'j', 'buyer': 'a', 'paidOn': '2023-05-01'}]          | 0..1 | 0..1 | 0
            ROSTER, 'contracts': [{'supplier': 'j', 'buyer': 'a', 'startBatch': true, 'paidOn': '2023-05-01'}] | 1 | 1 | 0
            ROSTER, 'contracts': [{'supplier': 'a', 'buyer': 'a', 'startBatch': true, 'paidOn': '2023-05-01'}] | 1 | 1 | 0
            ROSTER, 'contracts': [{'supplier': 'j', 'buyer': 'a', 'startBatch': false}]             | 0    | 0    | 0
            ROSTER                                                                                  | 0..  | 0..  | 0..
            ROSTER, 'contracts': [], 'incomplete': ['contracts']                                    | 0..  | 0..  | 0..
            ROSTER, 'contracts': [], 'incomplete': ['participants']                                 | 0..  | 0..  | 0..
            ROSTER, 'contracts': [], 'incomplete': ['participants'], 'declared': {'participants': 2} | 0.. | 0..  | 0..
            ROSTER, 'contracts': [], 'declared': {'participants': 3}                                | 0..  | 0..  | 0..
            ROSTER, 'contracts': [], 'declared': {'participants': 2}                                | 0    | 0    | 0
            'contracts': []                                                                         | 0..  | 0..  | 0..
            'contracts': [BOUGHT, 'paidOn': '2022-12-31'}]                                           | 1..  | 0..  | 1..
            """)
    void what_is_counted_is_open_where_contracts_may_be_unlisted(
            String told, String count, String outside, String early) {
        var batches = batches(told.replace("ROSTER", MEMBERS).replace("BOUGHT", BATCH));

        assertThat(Views.told(batches.count())).isEqualTo(count);
        assertThat(Views.told(batches.notBetweenMembers())).isEqualTo(outside);
        assertThat(Views.told(batches.paid().before(FIRST))).isEqualTo(early);
    }

    /** What is asked | the greatest amount | the greatest share of purchases for 100. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            []                                                                        | none   | none
            [{'measure': 'OTHER', 'applicant': 'a', 'amount': 9}]                     | none   | none
            [{'measure': 'START_BATCHES', 'applicant': 'a', 'amount': 50}]            | 50     | 5000/100
            [{'measure': 'START_BATCHES', 'applicant': 'a', 'amount': 50}, {'measure': 'START_BATCHES', 'applicant': 'a', 'amount': 20}] | 70 | 7000/100
            [{'measure': 'START_BATCHES', 'applicant': 'a', 'amount': 50}, {'measure': 'START_BATCHES', 'applicant': 'b', 'amount': 0}]  | 50 | 5000/100
            [{'measure': 'START_BATCHES', 'applicant': 'a', 'amount': 50}, {'measure': 'START_BATCHES', 'applicant': 'b', 'amount': 60}] | 60 | endless
            [{'measure': 'START_BATCHES', 'applicant': 'a', 'amount': 50}, {'measure': 'START_BATCHES', 'applicant': 'b'}] | 50.. | 5000/100..
            [{'measure': 'START_BATCHES', 'applicant': 'a'}]                          | 0..    | 0..
            [{'applicant': 'a', 'amount': 50}]                                        | 0..50  | 0..5000/100
            [{'measure': 'START_BATCHES', 'amount': 50}]                              | 50     | 5000/100..
            [{'measure': 'START_BATCHES', 'applicant': 'a', 'amount': 50}, {'measure': 'START_BATCHES', 'amount': 20}] | 50..70 | 7000/100..
            [{'measure': 'START_BATCHES', 'applicant': 'a', 'amount': 50}, {'measure': 'START_BATCHES', 'amount': 80}] | 80..130 | 13000/100..
            [{'amount': 0}]                                                           | 0      | 0
            """)
    void the_applicant_that_asks_most_decides(String subsidies, String amount, String share) {
        var batches = batches(MEMBERS + ", 'contracts': [" + BATCH + ", 'value': 100}], 'subsidies': " + subsidies);

        assertThat(Views.told(batches.greatestSubsidy())).isEqualTo(amount);
        assertThat(Views.told(batches.greatestSubsidyShare())).isEqualTo(share);
    }

    /** What is bought | the share of it that 50 are. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'contracts': [BOUGHT, 'value': 100}]                                           | 5000/100
            'contracts': [BOUGHT, 'value': 100}, BOUGHT, 'value': 25}]                      | 5000/125
            'contracts': [BOUGHT, 'value': 0}]                                             | endless
            'contracts': []                                                               | endless
            'contracts': [BOUGHT}]                                                         | ~0..
            'contracts': [BOUGHT, 'value': 100}, BOUGHT}]                                   | ~0..5000/100
            'contracts': [BOUGHT, 'value': 100}, {'supplier': 'b', 'buyer': 'a', 'value': 25}] | 5000/125..5000/100
            'contracts': [{'supplier': 'b', 'buyer': 'a', 'value': 100}]                  | 5000/100..
            'contracts': [{'supplier': 'a', 'buyer': 'b', 'startBatch': true, 'value': 100}] | endless
            'contracts': [BOUGHT, 'value': 100}], 'incomplete': ['contracts']              | ~0..5000/100
            'contracts': [BOUGHT, 'value': 100}], 'incomplete': ['participants']           | ~0..5000/100
            'contracts': [], 'incomplete': ['participants'], 'declared': {'participants': 2} | ~0..
            'regions': []                                                                 | ~0..
            """)
    void a_share_is_of_what_the_applicant_bought(String bought, String share) {
        var told = MEMBERS + ", 'subsidies': [{'measure': 'START_BATCHES', 'applicant': 'a', 'amount': 50}], " + bought;

        var measure = batches(told.replace("BOUGHT", BATCH)).greatestSubsidyShare();

        assertThat(Views.told(measure)).isEqualTo(share);
    }

    @Test
    void without_a_list_of_subsidies_anything_may_be_asked() {
        var batches = batches(MEMBERS + ", 'contracts': []");

        assertThat(batches.greatestSubsidy().missing()).containsExactly("/subsidies");
        assertThat(Views.told(batches.greatestSubsidy())).isEqualTo("0..");
        assertThat(Views.told(batches.greatestSubsidyShare())).isEqualTo("0..");
    }

    @Test
    void the_only_participant_is_the_applicant_named_or_not() {
        var batches = batches("'participants': [{'id': 'a'}], 'contracts': [], 'subsidies': ["
                + "{'measure': 'START_BATCHES', 'applicant': 'a', 'amount': 5},"
                + " {'measure': 'START_BATCHES', 'amount': 2}]");

        assertThat(Views.told(batches.greatestSubsidy())).isEqualTo("7");
        assertThat(batches.greatestSubsidy().missing()).isEmpty();
    }

    @Test
    void what_was_asked_by_nobody_known_cannot_be_borne_by_any_buyer() {
        var batches =
                batches(MEMBERS + ", 'contracts': []," + " 'subsidies': [{'measure': 'START_BATCHES', 'amount': 2}]");

        assertThat(Views.told(batches.greatestSubsidyShare())).isEqualTo("endless");
    }

    @Test
    void a_finding_rests_on_the_facts_that_it_read_and_asks_for_the_others() {
        var batches = batches("'participants': [{'id': 'a'}], 'incomplete': ['participants'],"
                + " 'contracts': [{'supplier': 'x', 'buyer': 'a', 'startBatch': true}, {'supplier': 'a', 'buyer': 'a'}],"
                + " 'subsidies': [{'measure': 'START_BATCHES', 'applicant': 'a', 'amount': 5}]");

        var outside = batches.notBetweenMembers();
        var early = batches.paid().before(FIRST);
        var share = batches.greatestSubsidyShare();

        assertThat(batches.count().evidence()).containsExactly("/contracts/0/startBatch");
        assertThat(outside.missing()).containsExactly("/participants", "/contracts/1/startBatch");
        assertThat(early.missing())
                .containsExactly(
                        "/contracts/0/paidOn", "/contracts/1/startBatch", "/contracts/1/paidOn", "/participants");
        assertThat(share.evidence()).containsExactly("/subsidies/0/amount");
        assertThat(share.missing())
                .isEqualTo(List.of(
                        "/contracts/0/value", "/contracts/1/value", "/contracts/1/startBatch", "/participants"));
    }
}

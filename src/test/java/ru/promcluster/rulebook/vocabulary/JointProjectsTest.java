package ru.promcluster.rulebook.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each joint project has to meet, and what the greatest of them asks. */
class JointProjectsTest {

    private static final String ROSTER = "'participants': [{'id': 'a'}, {'id': 'b'}, {'id': 'j', 'status': 'JOINING'}]";

    private static JointProjects projects(String fields) {
        return Views.of(fields.replace("ROSTER", ROSTER)).getJointProjects();
    }

    /** What is told | how many projects | not import-substituting | outside the programme. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'jointProjects': []                                                              | 0   | 0    | 0
            'jointProjects': [{'id': '1', 'importSubstituting': true, 'inProgramme': false}] | 1   | 0    | 1
            'jointProjects': [{'id': '1', 'importSubstituting': false, 'inProgramme': true}] | 1   | 1    | 0
            'jointProjects': [{'id': '1'}]                                                   | 1   | 0..1 | 0..1
            'jointProjects': [{'id': '1', 'inProgramme': false}], 'incomplete': ['jointProjects'] | 1.. | 0.. | 1..
            'jointProjects': [{'id': '1', 'inProgramme': false}], 'incomplete': ['jointProjects'], 'declared': {'jointProjects': 2} | 2 | 0..2 | 1..2
            'jointProjects': [{'id': '1', 'inProgramme': false}], 'incomplete': ['jointProjects'], 'declared': {'jointProjects': 1} | 1 | 0..1 | 1
            'jointProjects': [{'id': '1', 'inProgramme': false}], 'incomplete': ['jointProjects'], 'declared': {'jointProjects': 0} | 1.. | 0.. | 1..
            'declared': {'jointProjects': 0}                                                 | 0   | 0    | 0
            'declared': {'jointProjects': 3}                                                 | 3   | 0..3 | 0..3
            'regions': []                                                                    | 0.. | 0..  | 0..
            """)
    void a_project_that_is_not_listed_may_be_any(String told, String count, String notSubstituting, String outside) {
        var projects = projects(told);

        assertThat(Views.told(projects.count())).isEqualTo(count);
        assertThat(Views.told(projects.notImportSubstituting())).isEqualTo(notSubstituting);
        assertThat(Views.told(projects.outsideProgramme())).isEqualTo(outside);
    }

    /** What is told | projects with an initiator that is no member | without a second member. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ROSTER, 'jointProjects': []                                                                | 0    | 0
            ROSTER, 'jointProjects': [{'id': '1', 'initiator': 'a', 'participants': ['a', 'b']}]       | 0    | 0
            ROSTER, 'jointProjects': [{'id': '1', 'initiator': 'a', 'participants': ['b']}]            | 0    | 0
            ROSTER, 'jointProjects': [{'id': '1', 'initiator': 'a', 'participants': ['a', 'a']}]       | 0    | 1
            ROSTER, 'jointProjects': [{'id': '1', 'initiator': 'j', 'participants': ['a']}]            | 1    | 0
            ROSTER, 'jointProjects': [{'id': '1', 'initiator': 'a', 'participants': ['j']}]            | 0    | 1
            ROSTER, 'jointProjects': [{'id': '1', 'initiator': 'a'}]                                   | 0    | 0..1
            ROSTER, 'jointProjects': [{'id': '1', 'participants': ['a', 'b']}]                         | 0..1 | 0
            ROSTER, 'jointProjects': [{'id': '1', 'participants': ['a']}]                              | 0..1 | 0..1
            ROSTER, 'jointProjects': [{'id': '1', 'participants': []}]                                 | 0..1 | 1
            ROSTER, 'jointProjects': [{'id': '1'}]                                                     | 0..1 | 0..1
            ROSTER                                                                                     | 0..  | 0..
            'participants': [{'id': 'a'}, {'id': 'b'}]                                                 | 0    | 0..
            'participants': [{'id': 'a'}, {'id': 'b'}], 'jointProjects': [{'id': '1'}]                 | 0    | 0..1
            'participants': [{'id': 'a'}], 'jointProjects': [{'id': '1', 'participants': ['a']}]       | 0    | 1
            'participants': [{'id': 'a'}], 'jointProjects': [{'id': '1'}]                              | 0    | 1
            'participants': [{'id': 'a'}], 'declared': {'jointProjects': 2}                            | 0    | 2
            'participants': [{'id': 'j', 'status': 'PROSPECT'}], 'declared': {'jointProjects': 2}      | 2    | 2
            'participants': [{'id': 'j', 'country': 'KZ'}]                                             | 0..  | 0..
            'participants': [], 'declared': {'jointProjects': 2}                                       | 2    | 2
            'jointProjects': [{'id': '1', 'initiator': 'x', 'participants': ['x', 'y']}]               | 0..1 | 0..1
            'jointProjects': [{'id': '1', 'initiator': 'x', 'participants': ['x']}]                    | 0..1 | 1
            'participants': [{'id': 'a'}], 'incomplete': ['participants'], 'declared': {'participants': 1}, 'jointProjects': [{'id': '1', 'initiator': 'x', 'participants': ['a']}] | 0..1 | 0
            'participants': [{'id': 'a'}], 'incomplete': ['participants'], 'jointProjects': [{'id': '1'}] | 0..1 | 0..1
            'participants': [{'id': 'a'}], 'declared': {'participants': 2}, 'jointProjects': [{'id': '1', 'initiator': 'a'}] | 0 | 0..1
            """)
    void the_parties_are_seen_against_the_roster(String told, String outsiders, String alone) {
        var projects = projects(told);

        assertThat(Views.told(projects.withOutsideInitiator())).isEqualTo(outsiders);
        assertThat(Views.told(projects.withoutPartners())).isEqualTo(alone);
    }

    /** What is told | the greatest subsidy | the greatest share of the costs. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'jointProjects': []                                                                      | none | none
            'declared': {'jointProjects': 0}                                                         | none | none
            'jointProjects': [], 'incomplete': ['jointProjects'], 'declared': {'jointProjects': 0}   | none | none
            'declared': {'jointProjects': 1}                                                         | 0..  | 0..
            'regions': []                                                                            | 0..  | 0..
            'jointProjects': [{'id': '1', 'subsidyRequested': 30, 'eligibleCosts': 100}]             | 30   | 3000/100
            'jointProjects': [{'id': '1', 'subsidyRequested': 30, 'eligibleCosts': 100}, {'id': '2', 'subsidyRequested': 20, 'eligibleCosts': 40}] | 30 | 2000/40
            'jointProjects': [{'id': '1', 'subsidyRequested': 30, 'eligibleCosts': 0}]               | 30   | endless
            'jointProjects': [{'id': '1', 'subsidyRequested': 0, 'eligibleCosts': 0}]                | 0    | 0
            'jointProjects': [{'id': '1', 'subsidyRequested': 0}]                                    | 0    | 0
            'jointProjects': [{'id': '1', 'subsidyRequested': 30}]                                   | 30   | ~0..
            'jointProjects': [{'id': '1', 'eligibleCosts': 100}]                                     | 0..  | 0..
            'jointProjects': [{'id': '1', 'eligibleCosts': 0}]                                       | 0..  | 0..
            'jointProjects': [{'id': '1'}, {'id': '2', 'subsidyRequested': 20, 'eligibleCosts': 40}] | 20.. | 2000/40..
            'jointProjects': [{'id': '1', 'subsidyRequested': 30, 'eligibleCosts': 0}, {'id': '2'}]  | 30.. | endless
            'jointProjects': [{'id': '1', 'subsidyRequested': 30, 'eligibleCosts': 100}], 'incomplete': ['jointProjects'] | 30.. | 3000/100..
            """)
    void the_project_that_asks_most_decides(String told, String subsidy, String share) {
        var projects = projects(told);

        assertThat(Views.told(projects.greatestSubsidy())).isEqualTo(subsidy);
        assertThat(Views.told(projects.greatestSubsidyShare())).isEqualTo(share);
    }

    @Test
    void a_share_of_no_costs_says_so() {
        var nothing = projects("'jointProjects': [{'id': '1', 'subsidyRequested': 0, 'eligibleCosts': 0}]");

        assertThat(nothing.greatestSubsidyShare().emptyWhole()).isTrue();
    }

    @Test
    void a_finding_rests_on_the_facts_that_it_read_and_asks_for_the_others() {
        var projects =
                projects("ROSTER, 'jointProjects': [{'id': '1', 'initiator': 'j'}, {'id': '2', 'participants': ['a']},"
                        + " {'id': '3', 'subsidyRequested': 7}]");

        var outsiders = projects.withOutsideInitiator();
        var share = projects.greatestSubsidyShare();

        assertThat(outsiders.evidence()).containsExactly("/jointProjects/0/initiator", "/participants/2");
        assertThat(outsiders.missing()).containsExactly("/jointProjects/1/initiator", "/jointProjects/2/initiator");
        assertThat(projects.withoutPartners().missing())
                .containsExactly(
                        "/jointProjects/0/participants",
                        "/jointProjects/1/initiator",
                        "/jointProjects/2/participants",
                        "/jointProjects/2/initiator");
        assertThat(share.evidence()).containsExactly("/jointProjects/2/subsidyRequested");
        assertThat(share.missing())
                .containsExactly(
                        "/jointProjects/0/subsidyRequested",
                        "/jointProjects/0/eligibleCosts",
                        "/jointProjects/1/subsidyRequested",
                        "/jointProjects/1/eligibleCosts",
                        "/jointProjects/2/eligibleCosts");
    }

    @Test
    void where_all_listed_are_members_it_is_the_roster_that_lets_no_outsider_in() {
        var outsiders = projects("'participants': [{'id': 'a'}]").withOutsideInitiator();

        assertThat(outsiders.evidence()).containsExactly("/participants");
        assertThat(outsiders.missing()).isEmpty();
    }
}

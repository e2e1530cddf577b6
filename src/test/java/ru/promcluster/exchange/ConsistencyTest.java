package ru.promcluster.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ConsistencyTest {

    private static final String TWO = "\"participants\":[{\"id\":\"a\"},{\"id\":\"b\"}]";

    @ParameterizedTest
    @CsvSource({
        "outputUsedByMembers,output",
        "purchasesFromMembers,purchases",
        "highProductivityJobs,jobs",
    })
    void a_part_of_a_participant_is_at_most_its_whole(String part, String whole) {
        var pattern = "\"participants\":[{\"id\":\"p\",\"%s\":%d,\"%s\":7}]";

        assertThat(Applications.refused(Applications.with(pattern.formatted(part, 6, whole))))
                .isEmpty();
        assertThat(Applications.refused(Applications.with(pattern.formatted(part, 7, whole))))
                .isEmpty();
        assertThat(Applications.refused(Applications.with(pattern.formatted(part, 8, whole))))
                .containsExactly("/participants/0/" + part + " part.exceeds-whole");
    }

    @ParameterizedTest
    @CsvSource({
        "industrialParticipants,participants", "finalProducers,participants", "reliefParticipants,participants",
        "anchors,participants", "educationalOrganisations,participants", "highProductivityJobs,jobs"
    })
    void a_declared_part_is_at_most_its_whole(String part, String whole) {
        var pattern = "\"declared\":{\"%s\":7,\"%s\":%d}";

        assertThat(Applications.refused(Applications.with(pattern.formatted(whole, part, 7))))
                .isEmpty();
        assertThat(Applications.refused(Applications.with(pattern.formatted(whole, part, 8))))
                .containsExactly("/declared/" + part + " part.exceeds-whole");
    }

    @ParameterizedTest
    @CsvSource({"industrialParks", "joining", "prospects", "technologyInfrastructure", "jointProjects", "jobs"})
    void what_is_no_count_of_members_may_exceed_them(String total) {
        var json = Applications.with("\"declared\":{\"participants\":1,\"" + total + "\":9}");

        assertThat(Applications.refused(json)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'contracts':[{'supplier':'a','buyer':'x'}]      | /contracts/0/buyer",
                "'contracts':[{'supplier':'x','buyer':'b'}]      | /contracts/0/supplier",
                "'jointProjects':[{'id':'j','initiator':'x'}]    | /jointProjects/0/initiator",
                "'jointProjects':[{'id':'j','participants':['a','x']}] | /jointProjects/0/participants/1",
                "'subsidies':[{'applicant':'x'}]                 | /subsidies/0/applicant",
            })
    void a_reference_that_a_complete_roster_has_not_is_refused(String fields, String pointer) {
        var json = fields.replace('\'', '"');
        var expected = List.of(pointer + " reference.unknown");

        assertThat(Applications.refused(Applications.with(TWO + "," + json))).isEqualTo(expected);
        assertThat(Applications.refused(Applications.with(json + "," + TWO))).isEqualTo(expected);
        assertThat(Applications.refused(Applications.with(json))).isEmpty();
        assertThat(Applications.refused(Applications.with(json + ",\"participants\":null")))
                .isEmpty();
        assertThat(Applications.refused(Applications.with(json + ",\"incomplete\":[\"participants\"]," + TWO)))
                .isEmpty();
        assertThat(Applications.refused(Applications.with(json + ",\"incomplete\":[\"contracts\"]," + TWO)))
                .isEqualTo(expected);
        assertThat(Applications.refused(Applications.with(json + "," + TWO + ",\"declared\":{\"participants\":2}")))
                .isEqualTo(expected);
        assertThat(Applications.refused(Applications.with(json + "," + TWO + ",\"declared\":{\"participants\":3}")))
                .isEmpty();
    }

    @Test
    void a_resident_belongs_to_a_listed_object_where_the_list_is_complete() {
        var resident = "\"participants\":[{\"id\":\"a\",\"residentOf\":\"x\"}]";
        var objects = ",\"infrastructure\":[{\"id\":\"park\"}]";

        assertThat(Applications.refused(Applications.with(resident))).isEmpty();
        assertThat(Applications.refused(Applications.with(resident + objects + ",\"incomplete\":[\"infrastructure\"]")))
                .isEmpty();
        assertThat(Applications.refused(Applications.with(resident + objects)))
                .containsExactly("/participants/0/residentOf reference.unknown");
    }

    @Test
    void those_that_have_not_joined_do_not_fill_the_roster() {
        var roster = "\"participants\":[{\"id\":\"a\"},{\"id\":\"b\",\"status\":\"PROSPECT\"}],";
        var contract = "\"contracts\":[{\"supplier\":\"a\",\"buyer\":\"x\"}],";

        assertThat(Applications.refused(Applications.with(roster + contract + "\"declared\":{\"participants\":2}")))
                .isEmpty();
        assertThat(Applications.refused(Applications.with(roster + contract + "\"declared\":{\"participants\":1}")))
                .containsExactly("/contracts/0/buyer reference.unknown");
    }

    @Test
    void an_id_that_could_not_be_read_makes_no_reference_dangle() {
        var json = Applications.with(
                "\"participants\":[{\"id\":\"a\"},{\"id\":5}],\"contracts\":[{\"supplier\":\"a\",\"buyer\":\"5\"}]");

        assertThat(Applications.refused(json)).containsExactly("/participants/1/id type.wrong");
    }

    @Test
    void an_absent_list_may_be_named_incomplete() {
        var application = Applications.accepted(Applications.with("\"incomplete\":[\"regions\",\"regions\"]"));

        assertThat(application.incomplete()).hasSize(1);
        assertThat(application.regions()).isNull();
    }
}

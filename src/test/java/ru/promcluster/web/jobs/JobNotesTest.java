package ru.promcluster.web.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What shows only across the applications of a file. */
@QuarkusTest
class JobNotesTest {

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    private JobClient client = new JobClient(base);

    @BeforeEach
    void ask() {
        client = new JobClient(base);
    }

    private String notes(String... lines) {
        var job = client.done("?asOf=2024-05-01", List.of(lines));
        return client.view(job).at("/notes").toString();
    }

    private static String cluster(String id, String participants, String contracts) {
        return "{\"id\":\"" + id + "\",\"name\":\"Кластер " + id + "\",\"participants\":[" + participants
                + "],\"contracts\":[" + contracts + "]}";
    }

    private static String company(String id, String inn, String name) {
        return "{\"id\":\"" + id + "\",\"inn\":\"" + inn + "\",\"name\":\"" + name + "\"}";
    }

    private static String contract(String signedOn, String value) {
        return "{\"supplier\":\"p1\",\"buyer\":\"p2\",\"kind\":\"SUPPLY\",\"value\":" + value + signedOn + "}";
    }

    private static final String SIGNED = ",\"signedOn\":\"2021-03-01\"";

    @Test
    void a_company_in_two_clusters_is_found_however_its_name_is_written() {
        var notes = notes(
                cluster("one", company("p1", "0501000001", "АО «Королёв-Стекло»"), ""),
                cluster("other", company("p1", "0501000002", "АО Соседнее"), ""),
                cluster("third", company("p7", "0501000001", "АО \\\"КОРОЛЕВ-СТЕКЛО\\\""), ""));

        assertThat(notes)
                .isEqualTo("{\"companiesInSeveralApplications\":{\"total\":1,\"shown\":[{\"inn\":\"0501000001\","
                        + "\"count\":2,\"names\":\"АО \\\"КОРОЛЕВ-СТЕКЛО\\\"\",\"applications\":[1,3]}]},"
                        + "\"taxpayerNumbersWithSeveralNames\":{\"total\":0,\"shown\":[]},"
                        + "\"contractsCountedTwice\":{\"total\":0,\"shown\":[]}}");
    }

    @Test
    void a_taxpayer_number_with_two_names_is_found_within_a_cluster_too() {
        var notes = notes(
                cluster(
                        "one",
                        company("p1", "0501000001", "АО Первое") + "," + company("p2", "0501000001", "АО Второе"),
                        ""),
                cluster("other", company("p1", "0501000002", "АО Первое"), ""));

        assertThat(notes)
                .isEqualTo("{\"companiesInSeveralApplications\":{\"total\":0,\"shown\":[]},"
                        + "\"taxpayerNumbersWithSeveralNames\":{\"total\":1,\"shown\":[{\"inn\":\"0501000001\","
                        + "\"count\":2,\"names\":\"АО Второе · АО Первое\",\"applications\":[1]}]},"
                        + "\"contractsCountedTwice\":{\"total\":0,\"shown\":[]}}");
    }

    @Test
    void a_contract_counted_twice_is_found_and_one_that_differs_or_is_not_fully_known_is_not() {
        var parties = company("p1", "0501000001", "АО Первое") + "," + company("p2", "0501000002", "АО Второе");
        var notes = notes(
                cluster("one", parties, contract(SIGNED, "100.00")),
                cluster("other", parties, contract(SIGNED, "100")),
                cluster("dearer", parties, contract(SIGNED, "101")),
                cluster("undated", parties, contract("", "100") + "," + contract("", "100")));

        assertThat(notes)
                .endsWith("\"contractsCountedTwice\":{\"total\":1,\"shown\":[{\"contract\":"
                        + "\"0501000001 → 0501000002, SUPPLY, 2021-03-01, 100\",\"count\":2,\"applications\":[1,2]}]}}")
                .contains("\"companiesInSeveralApplications\":{\"total\":2,")
                .contains("\"taxpayerNumbersWithSeveralNames\":{\"total\":0,\"shown\":[]}");
    }

    @Test
    void a_file_in_which_nothing_stands_out_has_no_notes() {
        var notes = notes(
                cluster("one", company("p1", "0501000001", "АО Первое"), ""),
                cluster("other", company("p1", "0501000002", "АО Первое"), ""));

        assertThat(notes).isEmpty();
    }
}

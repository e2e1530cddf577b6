package ru.promcluster.exchange.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.exchange.ApplicationReader;
import ru.promcluster.exchange.ApplicationWriter;
import ru.promcluster.exchange.FileFaults;
import ru.promcluster.exchange.Limits;
import ru.promcluster.exchange.table.template.CsvSetWriter;
import ru.promcluster.exchange.table.template.WorkbookWriter;

/** What is written as a table reads back as the same application. */
class RoundTripTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"all.xlsx", "all.zip", "all.ndjson", "all.json"})
    void every_filing_reads_back_as_it_was(String name) throws IOException {
        var filings = new ArrayList<ClusterApplication>();
        for (var filing : Sent.filings()) {
            filings.add(withId(filing, filing.id() + "-" + filings.size()));
        }

        var read = Sent.opened(name, Sent.bytes(stream -> write(name, filings, stream)), folder);

        assertThat(read.faults()).isEqualTo(FileFaults.NONE);
        assertThat(read.accepted()).isEqualTo(filings);
        assertThat(filings).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"one.xlsx", "one.zip", "one.json"})
    void a_filing_alone_keeps_its_digest(String name) throws IOException {
        for (var filing : Sent.filings()) {
            var read = Sent.opened(name, Sent.bytes(stream -> write(name, List.of(filing), stream)), folder);

            assertThat(read.accepted())
                    .extracting(ApplicationWriter::sha256)
                    .containsExactly(ApplicationWriter.sha256(filing));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hard.xlsx", "hard.zip"})
    void values_that_are_hard_to_write_come_back(String name) throws IOException {
        var hard = Sent.accepted(new ApplicationReader(Limits.DEFAULT).read("""
                {"id":"7701234567","name":"Кластер; \\"первый\\", и ещё","regions":[],
                "participants":[{"id":"a, b","name":"Две\\nстроки","inn":"0541001001","valueAdded":-0.125,
                "output":12345678901234567.89,"revenue":1000.125,"jobs":0,"residentOf":"x"},{"id":"нет"}],
                "contracts":[],"infrastructure":[{"id":"x","areaHectares":12.125,"industrialAreaShare":21.005}],
                "jointProjects":[{"id":"j1","participants":["a, b"],"product":"23.10","from":"1899-12-31"},
                {"id":"j2","participants":["нет"]},{"id":"j3","participants":[]}],
                "organisation":{"services":[]},"registry":{},"programme":{"absent":true},
                "subsidies":[],"incomplete":["contracts","regions"]}
                """.getBytes(StandardCharsets.UTF_8)));

        var read = Sent.opened(name, Sent.bytes(stream -> write(name, List.of(hard), stream)), folder);

        assertThat(read.accepted()).containsExactly(hard);
    }

    @Test
    void an_application_without_an_id_gets_its_place_as_its_key() throws IOException {
        var filing = withId(Sent.filings().get(0), null);

        var read = Sent.opened("one.xlsx", Sent.bytes(stream -> WorkbookWriter.write(List.of(filing), stream)), folder);

        assertThat(read.accepted()).containsExactly(withId(filing, "заявка-1"));
    }

    private static void write(String name, List<ClusterApplication> applications, OutputStream stream)
            throws IOException {
        switch (FileFormat.ofName(name).orElseThrow()) {
            case XLSX -> WorkbookWriter.write(applications, stream);
            case CSV_SET -> CsvSetWriter.write(applications, stream);
            case NDJSON, JSON, CSV -> {
                boolean isList = name.endsWith(".json") && applications.size() > 1;
                stream.write((isList ? "[" : "").getBytes(StandardCharsets.UTF_8));
                for (int at = 0; at < applications.size(); at++) {
                    stream.write((at == 0 ? "" : isList ? " ,\n" : "\n").getBytes(StandardCharsets.UTF_8));
                    stream.write(ApplicationWriter.write(applications.get(at)));
                }
                stream.write((isList ? "]\n" : "").getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static ClusterApplication withId(ClusterApplication of, @Nullable String id) {
        return new ClusterApplication(
                id,
                of.name(),
                of.filedOn(),
                of.reportingYear(),
                of.regions(),
                of.participants(),
                of.contracts(),
                of.infrastructure(),
                of.organisation(),
                of.agreementWithRegions(),
                of.programme(),
                of.functionalMap(),
                of.regionalProductivity(),
                of.jointProjects(),
                of.subsidies(),
                of.registry(),
                of.declared(),
                of.incomplete());
    }
}

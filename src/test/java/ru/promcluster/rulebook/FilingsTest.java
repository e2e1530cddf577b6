package ru.promcluster.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** No filing of a real cluster claims a fact that its sources do not. */
class FilingsTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private record Row(String filing, String pointer) {

        boolean covers(String filingName, String leaf) {
            return filing.equals(filingName)
                    && (leaf.equals(pointer)
                            || (pointer.endsWith("/*") && leaf.startsWith(pointer.substring(0, pointer.length() - 1))));
        }
    }

    @Test
    void every_fact_of_every_real_filing_has_a_row_with_its_source() throws IOException {
        var rows = rows();
        var unsupported = new ArrayList<String>();
        var used = new HashSet<Row>();
        int leaves = 0;
        for (var name : realFilings()) {
            for (var leaf : leaves(name)) {
                leaves++;
                var covering =
                        rows.stream().filter(row -> row.covers(name, leaf)).toList();
                used.addAll(covering);
                if (covering.isEmpty()) {
                    unsupported.add(name + " " + leaf);
                }
            }
        }

        assertThat(unsupported).isEmpty();
        assertThat(rows).as("rows without a fact").allMatch(used::contains);
        assertThat(leaves).isGreaterThan(250);
    }

    @Test
    void every_cluster_of_the_source_list_is_filed_and_made_ones_say_so() {
        var made = Filings.all().entrySet().stream()
                .filter(filing -> filing.getKey().startsWith("made-"))
                .toList();

        assertThat(realFilings()).hasSizeGreaterThanOrEqualTo(28);
        assertThat(made)
                .hasSizeGreaterThanOrEqualTo(6)
                .allSatisfy(filing ->
                        assertThat(filing.getValue().name()).contains("составлен для проверки, не существует"));
    }

    @Test
    void the_id_of_a_filing_is_the_name_of_its_file() {
        assertThat(Filings.all())
                .allSatisfy((name, application) -> assertThat(application.id()).isEqualTo(name));
    }

    private static Set<String> realFilings() {
        var real = new TreeSet<>(Filings.all().keySet());
        real.removeIf(name -> name.startsWith("made-"));
        return real;
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(Filings.FOLDER.resolve("sources.md")).stream()
                .map(line -> line.split("\\|", -1))
                .filter(cells -> cells.length >= 5 && cells[2].strip().startsWith("`/"))
                .map(cells -> new Row(cells[1].strip(), cells[2].strip().replace("`", "")))
                .toList();
    }

    private static List<String> leaves(String filing) throws IOException {
        var found = new ArrayList<String>();
        collect(MAPPER.readTree(Filings.FOLDER.resolve(filing + ".json").toFile()), "", found);
        return found;
    }

    private static void collect(JsonNode node, String pointer, List<String> found) {
        if (node.isValueNode() || node.isEmpty()) {
            if (!pointer.endsWith("/id")) {
                found.add(pointer);
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), pointer + "/" + i, found);
            }
        } else {
            node.properties().forEach(field -> collect(field.getValue(), pointer + "/" + field.getKey(), found));
        }
    }
}

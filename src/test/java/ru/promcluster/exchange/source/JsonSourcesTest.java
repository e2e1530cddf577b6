package ru.promcluster.exchange.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.promcluster.exchange.ApplicationSource.Submitted;
import ru.promcluster.exchange.FileFaults;
import ru.promcluster.exchange.Limits;
import ru.promcluster.exchange.Reading;
import ru.promcluster.exchange.table.TableApplications;
import ru.promcluster.exchange.table.cell.TableLimits;

/** Files of JSON: one application a line, a list of them, or one alone. */
class JsonSourcesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{'name':'a'} | a |",
                " [ {'name':'a'} , {'name':'b,]}'} ] | a, b,]} |",
                "\uFEFF[{'name':'a'}] | a |",
                "[] | |",
                "[{'name':'a'},] | a, json.syntax |",
                "[{'name':'a'},,{'name':'b'}] | a, json.syntax, b |",
                "[{'name':'a'}] x | a | json.trailing",
                "[{'name':'a'} | a | json.syntax",
                "[{'name':'a'},{'na | a, json.syntax | json.syntax",
                "[ | | json.syntax",
                "[{'name':'\\\\'},{'name':'\\'x]'}] | \\, \"x] |",
                "[1,[2,3],{'name':'b'}] | type.wrong, type.wrong, b |",
                "nonsense | json.syntax |"
            })
    void a_document_gives_its_applications_and_its_faults(String json, String expected, String faults)
            throws IOException {
        var read = Sent.opened("a.json", json.replace('\'', '"').getBytes(UTF_8), folder);

        assertThat(String.join(", ", told(read))).isEqualTo(Objects.requireNonNullElse(expected, ""));
        assertThat(read.faults().shown().stream().map(fault -> fault.code()).toList())
                .isEqualTo(faults == null ? List.of() : List.of(faults));
    }

    @Test
    void lines_keep_their_numbers_and_a_bad_one_does_not_stop_the_rest() throws IOException {
        var text = "{\"name\":\"a\"}\n\n{\"nam\":1}\n{\"name\":\"b\"}";

        var read = Sent.opened("a.ndjson", text.getBytes(UTF_8), folder);

        assertThat(read.applications()).extracting(Submitted::number).containsExactly(1L, 3L, 4L);
        assertThat(told(read)).containsExactly("a", "field.unknown", "b");
        assertThat(read.faults()).isEqualTo(FileFaults.NONE);
    }

    @ParameterizedTest
    @CsvSource({"long.json", "long.ndjson"})
    void an_application_that_is_too_long_is_told_and_not_kept(String name) throws IOException {
        var separator = name.endsWith(".json") ? "," : "\n";
        var text = String.join(
                separator, "{\"name\":\"a\"}", "{\"name\":\"" + "x".repeat(100) + "\"}", "{\"name\":\"b\"}");
        var limits = new Limits(50, 32, 10, 10, 10, 200, 10);
        var file = Files.writeString(folder.resolve(name), name.endsWith(".json") ? "[" + text + "]" : text);
        var files = new ApplicationFiles(new TableApplications.Settings(limits, TableLimits.DEFAULT, folder));

        try (var source =
                ((Opening.Opened) files.open(file, name, FileFormat.ofName(name).orElseThrow())).source()) {
            source.skip(1);
            var tooLong = Objects.requireNonNull(source.next());
            var last = Objects.requireNonNull(source.next());

            assertThat(told(tooLong.read())).isEqualTo("limit.size");
            assertThat(told(last.read())).isEqualTo("b");
            assertThat(source.next()).isNull();
            assertThat(source.progress()).isEqualTo(1);
        }
    }

    private static List<String> told(Sent.Content read) {
        return read.readings().stream().map(JsonSourcesTest::told).toList();
    }

    private static String told(Reading reading) {
        return reading instanceof Reading.Refused refused
                ? refused.violations().get(0).code()
                : Sent.accepted(reading).name();
    }
}

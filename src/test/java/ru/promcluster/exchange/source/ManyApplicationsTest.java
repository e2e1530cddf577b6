package ru.promcluster.exchange.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.exchange.ApplicationReader;
import ru.promcluster.exchange.ApplicationSource.Submitted;
import ru.promcluster.exchange.Limits;
import ru.promcluster.exchange.Reading;
import ru.promcluster.exchange.table.TableApplications;
import ru.promcluster.exchange.table.cell.TableLimits;
import ru.promcluster.exchange.table.template.WorkbookWriter;

/** Two hundred applications whose rows stand in disorder; src/bench does the same with five thousand. */
class ManyApplicationsTest {

    private static final int COUNT = 200;

    @TempDir
    private Path folder;

    @Test
    void rows_in_disorder_find_their_applications() throws IOException {
        var written = applications();
        var bytes = Sent.bytes(stream -> WorkbookWriter.write(inDisorder(written), stream));

        var read = Sent.opened("many.xlsx", bytes, folder);

        assertThat(read.faults().total()).isZero();
        assertThat(read.applications())
                .extracting(Submitted::number)
                .startsWith(1L, 2L)
                .hasSize(COUNT);
        assertThat(read.applications().parallelStream()
                        .map(submitted -> Sent.accepted(submitted.read()))
                        .toList())
                .isEqualTo(written);
    }

    @Test
    void a_reading_goes_on_where_it_was_and_leaves_nothing_behind() throws IOException {
        var written = applications();
        var file = Files.write(
                folder.resolve("many.xlsx"), Sent.bytes(stream -> WorkbookWriter.write(inDisorder(written), stream)));
        var spool = folder.resolve("spool");
        var files = new ApplicationFiles(new TableApplications.Settings(Limits.DEFAULT, TableLimits.DEFAULT, spool));

        try (var source = ((Opening.Opened) files.open(file, "many.xlsx", FileFormat.XLSX)).source()) {
            source.skip(150);
            var next = Objects.requireNonNull(source.next());

            assertThat(next.number()).isEqualTo(151);
            assertThat(Sent.accepted(next.read())).isEqualTo(written.get(150));
            assertThat(source.progress()).isEqualTo(151.0 / COUNT);
            source.skip(1_000);
            assertThat(source.next()).isNull();
        }

        try (var left = Files.list(spool)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void an_application_with_more_rows_than_any_limit_is_not_put_together() throws IOException {
        var limits = new Limits(2_000, 32, 10, 10, 10, 100, 5);
        var file = Files.write(
                folder.resolve("many.xlsx"), Sent.bytes(stream -> WorkbookWriter.write(applications(), stream)));
        var files = new ApplicationFiles(
                new TableApplications.Settings(limits, TableLimits.DEFAULT, folder.resolve("spool")));

        try (var source = ((Opening.Opened) files.open(file, "many.xlsx", FileFormat.XLSX)).source()) {
            var next = Objects.requireNonNull(source.next());

            assertThat(next.read())
                    .isInstanceOfSatisfying(
                            Reading.Refused.class,
                            refused -> assertThat(refused.violations())
                                    .extracting(fault -> fault.code())
                                    .containsExactly("limit.size"));
        }
    }

    /** Another order each time it is run through, but for the first. */
    private static Iterable<ClusterApplication> inDisorder(List<ClusterApplication> applications) {
        var runs = new ArrayList<Integer>();
        return () -> {
            var order = new ArrayList<>(applications);
            if (!runs.isEmpty()) {
                Collections.shuffle(order, new Random(runs.size()));
            }
            runs.add(1);
            return order.iterator();
        };
    }

    private static List<ClusterApplication> applications() {
        var reader = new ApplicationReader(Limits.DEFAULT);
        return IntStream.range(0, COUNT)
                .mapToObj(number -> Sent.accepted(reader.read(json(number).getBytes(UTF_8))))
                .toList();
    }

    private static String json(int number) {
        var participants = IntStream.range(0, 35)
                .mapToObj(place -> "{\"id\":\"p" + place + "\",\"name\":\"Завод " + number + "/" + place
                        + "\",\"kind\":\"INDUSTRIAL\",\"revenue\":" + (number * 1000 + place) + "}")
                .toList();
        var contracts = IntStream.range(0, 120)
                .mapToObj(place -> "{\"id\":\"c" + place + "\",\"supplier\":\"p" + place % 35 + "\",\"buyer\":\"p"
                        + (place + 1) % 35 + "\",\"value\":" + number + "." + (place + 1) + "}")
                .toList();
        return "{\"id\":\"a" + number + "\",\"name\":\"Кластер " + number + "\",\"participants\":["
                + String.join(",", participants) + "],\"contracts\":[" + String.join(",", contracts) + "]}";
    }
}

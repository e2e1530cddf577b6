package ru.promcluster.exchange.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ru.promcluster.exchange.CellPlace;
import ru.promcluster.exchange.Limits;
import ru.promcluster.exchange.Reading;
import ru.promcluster.exchange.Violation;
import ru.promcluster.exchange.table.TableApplications;
import ru.promcluster.exchange.table.cell.TableLimits;

/** No application is judged without a row that was meant for it; the others are judged. */
class LostRowsTest {

    private static final List<String> KEYS = List.of("альфа", "бета", "бетта", "гамма");

    @TempDir
    private Path folder;

    static Stream<Arguments> lost() {
        return Stream.of(
                Arguments.of("misspelt", "альфа|а1; бета|б1; гама|г1; бета|б2; гамма|г2", "гамма: 4"),
                Arguments.of("empty in the middle", "альфа|а1; |х; бета|б1; гамма|г1", "альфа: 3, бета: 3"),
                Arguments.of("empty within", "альфа|а1; бета|б1; |х; бета|б2; гамма|г1", "бета: 4"),
                Arguments.of("empty at the start", "|х; альфа|а1; бета|б1; гамма|г1", "альфа: 2"),
                Arguments.of("empty at the end", "альфа|а1; бета|б1; гамма|г1; |х", "гамма: 5"),
                Arguments.of("unknown", "альфа|а1; никто|х; бета|б1; гамма|г1", "альфа: 3, бета: 3"),
                Arguments.of("too long", "альфа|а1; " + "а".repeat(201) + "|х; бета|б1", "альфа: 3, бета: 3"),
                Arguments.of("near to a neighbour too", "альфа|а1; бета|б1; бетаа|х; бетта|б2", "бета: 4, бетта: 4"),
                Arguments.of(
                        "several in a row",
                        "альфа|а1; |х; никто|х; гама|х; бета|б1; гамма|г1",
                        "альфа: 3 4, бета: 3 4, гамма: 5"),
                Arguments.of("no others in the list", "|х; никто|у", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lost")
    void a_lost_row_refuses_those_it_may_belong_to(String name, String rows, String refused) throws IOException {
        var read = Sent.opened("заявки.xlsx", book(List.of(rows.split("; "))), folder);

        assertThat(refused(read.readings())).isEqualTo(refused);
        assertThat(read.faults().total()).isPositive();
    }

    @Test
    void a_lost_row_is_told_at_its_place_and_as_a_fault_of_the_file() throws IOException {
        var read = Sent.opened("заявки.xlsx", book(List.of("альфа|а1", "гама|г1")), folder);

        var place = new CellPlace("заявки.xlsx", "Участники", 3, "A", "Заявка", "г1", "гама");
        assertThat(read.readings().get(3))
                .isEqualTo(new Reading.Refused(
                        List.of(new Violation(
                                "/participants",
                                "application.row-lost",
                                "Строка 3 листа «Участники», возможно, относится к этой заявке: исправьте её ключ",
                                "Row 3 of the sheet “Участники” may belong to this application: correct its id",
                                place)),
                        1));
        assertThat(read.faults().shown())
                .containsExactly(new Violation(
                        "",
                        "application.unknown",
                        "Заявки «гама» нет на листе «Заявки»; возможно, «гамма»",
                        "The sheet “Заявки” has no application “гама”; maybe “гамма”",
                        place));
    }

    @Test
    void a_row_lost_in_one_list_has_no_neighbours_in_another() throws IOException {
        var bytes = new RawBook()
                .sheet("Заявки", "Заявка | Название кластера", "альфа | А", "бета | Б")
                .sheet("Участники", "Заявка | Ключ участника", "альфа|а1", "|х")
                .sheet("Инфраструктура", "Заявка | Ключ объекта", "бета|о1")
                .bytes();

        var read = Sent.opened("заявки.xlsx", bytes, folder);

        assertThat(read.readings())
                .extracting(reading -> reading instanceof Reading.Accepted)
                .containsExactly(false, true);
    }

    @Test
    void an_application_without_a_key_costs_the_others_nothing() throws IOException {
        var bytes = new RawBook()
                .sheet("Заявки", "Заявка | Название кластера", "альфа | А", " | Без ключа", "бета | Б")
                .bytes();

        var read = Sent.opened("заявки.xlsx", bytes, folder);

        assertThat(read.accepted()).hasSize(2);
        assertThat(read.faults().total()).isEqualTo(1);
    }

    @Test
    void more_lost_rows_than_are_shown_are_counted() throws IOException {
        var rows = new ArrayList<>(List.of("альфа|а1"));
        rows.addAll(Collections.nCopies(25, "|х"));
        rows.addAll(List.of("бета|б1", "гамма|г1"));

        var totals = totals(rows, new Limits(1_000_000, 32, 100, 100, 100, 100, 10));

        // Of those before it бета is told the ten nearest.
        assertThat(totals).containsExactly(25L, 10L, 0L, 0L);
    }

    private List<Long> totals(List<String> participants, Limits limits) throws IOException {
        var file = Files.write(folder.resolve("заявки.xlsx"), book(participants));
        var settings = new TableApplications.Settings(limits, TableLimits.DEFAULT, folder.resolve("spool"));
        var opening = new ApplicationFiles(settings).open(file, "заявки.xlsx", FileFormat.XLSX);
        var totals = new ArrayList<Long>();
        try (var source = ((Opening.Opened) opening).source()) {
            for (var next = source.next(); next != null; next = source.next()) {
                totals.add(next.read() instanceof Reading.Refused refused ? refused.total() : 0L);
            }
        }
        return totals;
    }

    private static byte[] book(List<String> participants) throws IOException {
        var rows = new ArrayList<>(List.of("Заявка | Ключ участника"));
        rows.addAll(participants);
        return new RawBook()
                .sheet("Заявки", "Заявка | Название кластера", "альфа | А", "бета | Б", "бетта | ББ", "гамма | Г")
                .sheet("Участники", rows.toArray(String[]::new))
                .bytes();
    }

    /** Key and lost rows of each application that was refused, and for nothing else. */
    private static String refused(List<Reading> readings) {
        var refused = new ArrayList<String>();
        for (int at = 0; at < readings.size(); at++) {
            if (readings.get(at) instanceof Reading.Refused why) {
                assertThat(why.violations()).extracting(Violation::code).containsOnly("application.row-lost");
                assertThat(why.total()).isEqualTo(why.violations().size());
                refused.add(KEYS.get(at) + ": " + rows(why));
            }
        }
        return String.join(", ", refused);
    }

    private static String rows(Reading.Refused why) {
        return why.violations().stream()
                .map(Violation::place)
                .map(place -> place == null ? "?" : String.valueOf(place.row()))
                .collect(Collectors.joining(" "));
    }
}

package ru.promcluster.exchange.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.promcluster.exchange.FileFaults;
import ru.promcluster.exchange.table.layout.Layout;
import ru.promcluster.exchange.table.layout.Spelling;
import ru.promcluster.exchange.table.template.TemplateWorkbook;

/** The workbook that a clerk fills in. */
class TemplateTest {

    @TempDir
    private Path folder;

    @Test
    void the_template_as_it_is_reads_as_its_example() throws IOException {
        var read = Sent.opened("template.xlsx", Sent.bytes(TemplateWorkbook::write), folder);

        assertThat(read.faults()).isEqualTo(FileFaults.NONE);
        assertThat(read.accepted()).singleElement().satisfies(example -> {
            assertThat(example.id()).isEqualTo("ПРИМЕР");
            assertThat(example.name()).contains("Пример", "удалите");
            assertThat(example.participants()).hasSize(3);
            assertThat(example.subsidies()).isEmpty();
        });
    }

    @Test
    void other_programs_see_the_sheets_and_headers_of_the_layout() throws IOException {
        var bytes = Sent.bytes(TemplateWorkbook::write);

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(book.getSheets().map(Sheet::getName))
                    .containsExactly(
                            "Как заполнять",
                            "Заявки",
                            "Участники",
                            "Договоры",
                            "Инфраструктура",
                            "Совместные проекты",
                            "Субсидии",
                            "Слова");
            for (var list : Layout.SHEETS) {
                var header = book.findSheet(list.title()).orElseThrow().read().get(0);
                assertThat(header.stream().map(cell -> cell.getText()))
                        .containsExactlyElementsOf(list.columns().stream()
                                .map(column -> column.title())
                                .toList());
            }
        }
    }

    @Test
    void no_header_and_no_word_has_two_meanings() {
        var looked = new ArrayList<String>();
        for (var list : Layout.SHEETS) {
            var names = new HashSet<String>();
            for (var column : list.columns()) {
                looked.add(column.name());
                var own = new HashSet<String>();
                for (var name : List.of(column.header(), column.title(), column.name())) {
                    own.add(Spelling.key(name));
                }
                own.forEach(name -> assertThat(names.add(name)).as(name).isTrue());
                assertThat(column.note()).isNotEmpty();
                assertThat(column.words().values().stream().map(Spelling::key)).doesNotHaveDuplicates();
            }
        }
        assertThat(looked).hasSizeGreaterThan(100);
    }
}

package ru.promcluster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.promcluster.exchange.source.RawBook;

/** Faults of a table file are printed with the cell where they stand. */
class BulkPlacesTest {

    @TempDir
    private Path folder;

    @Test
    void a_fault_of_a_workbook_has_sheet_row_and_column() throws IOException {
        var file = Files.write(
                folder.resolve("заявки.xlsx"),
                new RawBook()
                        .sheet("Заявки", "Заявка | Название кластера", "альфа | А")
                        .sheet("Участники", "Заявка | Ключ участника", "альфа | а1", "нет | а2")
                        .bytes());

        var russian = Ran.of("bulk", file.toString());
        var english = Ran.of("bulk", "--lang", "en", file.toString());

        assertThat(russian.exitCode()).isEqualTo(1);
        assertThat(russian.err())
                .contains("  лист «Участники», строка 3, столбец A «Заявка»: Заявки «нет» нет на листе «Заявки»;"
                        + " исправьте ключ или добавьте заявку  [application.unknown]\n");
        assertThat(english.err())
                .contains("  sheet “Участники”, row 3, column A “Заявка”: The sheet “Заявки” has no application “нет”;"
                        + " correct the id or add it  [application.unknown]\n");
    }

    @Test
    void a_fault_of_a_csv_file_has_its_name() throws IOException {
        var file = Files.writeString(folder.resolve("заявки.csv"), "Заявка;Название кластера\n;Без ключа\nа;А\n");

        var ran = Ran.of("bulk", file.toString());

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err())
                .contains("  файл «заявки.csv», строка 2, столбец A «Заявка»: Не заполнен столбец «Заявка»");
    }
}

package ru.promcluster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook that a clerk starts from. */
class TemplateCommandTest {

    @TempDir
    private Path folder;

    @Test
    void the_template_is_checked_as_it_was_written() {
        var file = folder.resolve("заявки.xlsx").toString();

        var written = Ran.of("template", "--out", file);
        var checked = Ran.of("bulk", file);

        assertThat(written).isEqualTo(new Ran(0, "", ""));
        assertThat(checked.exitCode()).as(checked.err()).isZero();
        assertThat(checked.lines()).singleElement().asString().contains("\"verdict\":");
    }

    @Test
    void a_file_that_is_there_is_kept() throws IOException {
        var file = Files.writeString(folder.resolve("заявки.xlsx"), "filled in");

        var russian = Ran.of("template", "--out", file.toString());
        var english = Ran.of("template", "--lang", "en", "--out", file.toString());

        assertThat(russian.exitCode()).isEqualTo(3);
        assertThat(russian.err()).contains(file + ": такой файл уже есть, он не заменён.");
        assertThat(english.err()).contains(file + ": this file is there already, and was kept.");
        assertThat(file).hasContent("filled in");
    }

    @Test
    void a_folder_that_is_not_there_is_named() {
        var ran = Ran.of("template", "--out", folder.resolve("none/a.xlsx").toString());

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.err()).contains("записать нельзя").doesNotContain("\tat ");
    }

    @Test
    void without_a_name_for_the_file_the_call_is_explained() {
        var ran = Ran.of("template");

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.err()).contains("--out");
    }

    @Test
    void the_help_is_in_both_languages() {
        var ran = Ran.of("template", "--help");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).contains("Записать пустую книгу Excel", "Write the Excel workbook");
    }
}

package ru.promcluster.exchange.results.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.promcluster.exchange.CellPlace;
import ru.promcluster.exchange.FileFaults;
import ru.promcluster.exchange.Violation;
import ru.promcluster.exchange.document.KeptAssessments;
import ru.promcluster.exchange.results.Decision;
import ru.promcluster.exchange.results.ResultRows;
import ru.promcluster.exchange.results.Rows;
import ru.promcluster.exchange.table.cell.TableLimits;
import ru.promcluster.exchange.table.cell.TableRefusedException;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Verdict;

/** The workbook comes back with the reviewer's decisions. */
class DecisionsReaderTest {

    @TempDir
    Path folder;

    private static final int NAME = 1;
    private static final int VERDICT = 4;
    private static final int SHA256 = 14;
    private static final int DECISION = 18;
    private static final int REASON = 19;

    private static final ResultRows ROWS = Rows.of(
            Rows.assessed(1, "made-not-eligible"),
            Rows.assessed(2, "made-complete"),
            Rows.assessed(3, "skfo-glass"),
            Rows.refused(4));

    @Test
    void an_untouched_workbook_holds_no_decision_and_no_fault() throws IOException {
        var book = Books.written(ROWS, FileFaults.NONE, Language.RU);

        assertThat(read(book)).isEqualTo(new ReviewerDecisions(List.of(), FileFaults.NONE));
    }

    @Test
    void decisions_come_back_with_the_digest_of_what_was_judged() throws IOException {
        var read = read(filled(rows -> {
            rows.get(1).set(DECISION, "возвращена");
            rows.get(1).set(REASON, "Мало участников");
            rows.get(2).set(DECISION, " Принята ");
        }));

        assertThat(read)
                .isEqualTo(new ReviewerDecisions(
                        List.of(
                                new ReviewerDecision(
                                        1,
                                        "made-not-eligible",
                                        sha256("made-not-eligible"),
                                        Verdict.NOT_ELIGIBLE,
                                        Decision.RETURNED,
                                        "Мало участников",
                                        place(2, "S", "Решение", "made-not-eligible", "возвращена")),
                                new ReviewerDecision(
                                        2,
                                        "made-complete",
                                        sha256("made-complete"),
                                        Verdict.ELIGIBLE,
                                        Decision.ACCEPTED,
                                        null,
                                        place(3, "S", "Решение", "made-complete", "Принята"))),
                        FileFaults.NONE));
    }

    @Test
    void the_english_workbook_is_read_too() throws IOException {
        var book = Books.filled(
                Books.written(ROWS, FileFaults.NONE, Language.EN),
                "Applications",
                rows -> rows.get(3).set(DECISION, "accepted"));

        assertThat(read(book).decisions())
                .containsExactly(new ReviewerDecision(
                        3,
                        "skfo-glass",
                        sha256("skfo-glass"),
                        Verdict.UNDETERMINED,
                        Decision.ACCEPTED,
                        null,
                        new CellPlace("r.xlsx", "Applications", 4, "S", "Decision", "skfo-glass", "accepted")));
    }

    @Test
    void every_fault_has_its_place_and_the_other_rows_are_read() throws IOException {
        var read = read(filled(rows -> {
            rows.get(1).set(DECISION, "отклонена");
            rows.get(2).set(DECISION, "возвращена");
            rows.get(3).set(DECISION, "принята");
        }));

        assertThat(read.decisions()).extracting(ReviewerDecision::number).containsExactly(3L);
        assertThat(read.faults())
                .isEqualTo(new FileFaults(
                        List.of(
                                new Violation(
                                        "",
                                        "decisions.word",
                                        "Решение может быть «принята» или «возвращена». Выберите его из списка.",
                                        "A decision is \"принята\" or \"возвращена\". Choose it from the list.",
                                        place(2, "S", "Решение", "made-not-eligible", "отклонена")),
                                new Violation(
                                        "",
                                        "decisions.reason-missing",
                                        "Заявка возвращена без основания. Напишите, почему.",
                                        "The application is returned without a reason. Say why.",
                                        place(3, "T", "Основание", "made-complete", null))),
                        2));
    }

    @Test
    void a_row_whose_results_were_changed_is_refused() throws IOException {
        var read = read(filled(rows -> {
            rows.subList(1, 4).forEach(row -> row.set(DECISION, "принята"));
            rows.get(1).set(SHA256, "");
            rows.get(2).set(VERDICT, "Почти соответствует");
            rows.get(3).set(0, "третья");
        }));

        assertThat(read.decisions()).isEmpty();
        assertThat(read.faults().shown())
                .extracting(Violation::code, Violation::place)
                .containsExactly(
                        tuple("decisions.row-changed", place(2, "O", "SHA-256 заявки", "made-not-eligible", null)),
                        tuple("decisions.row-changed", place(3, "E", "Вывод", "made-complete", "Почти соответствует")),
                        tuple("decisions.row-changed", place(4, "A", "№ заявки", "skfo-glass", "третья")));
    }

    @Test
    void what_was_not_checked_or_decided_twice_or_only_reasoned_is_refused() throws IOException {
        var read = read(filled(rows -> {
            rows.get(1).set(DECISION, "принята");
            rows.get(2).set(0, "1");
            rows.get(2).set(DECISION, "принята");
            rows.get(3).set(REASON, "Не знаю");
            rows.get(4).set(DECISION, "принята");
        }));

        assertThat(read.decisions()).hasSize(1);
        assertThat(read.faults().shown())
                .extracting(Violation::code)
                .containsExactly("decisions.repeated", "decisions.decision-missing", "decisions.not-checked");
    }

    @Test
    void a_column_that_was_taken_away_is_named_and_nothing_is_decided() throws IOException {
        var read = read(filled(rows -> {
            rows.get(1).set(DECISION, "принята");
            rows.forEach(row -> row.remove(SHA256));
        }));

        assertThat(read.decisions()).isEmpty();
        assertThat(read.faults().shown())
                .extracting(Violation::code, Violation::russian)
                .containsExactly(tuple(
                        "decisions.column-missing",
                        "На листе нет столбца «SHA-256 заявки». Верните его из книги с результатами проверки."));
    }

    @Test
    void a_senders_column_of_the_same_heading_is_not_taken_for_the_reviewers() throws IOException {
        var read = read(filled(rows -> {
            rows.get(0).set(16, "Решение");
            rows.get(0).set(17, "Вывод");
            rows.get(2).set(DECISION, "принята");
        }));

        assertThat(read.decisions()).extracting(ReviewerDecision::verdictShown).containsExactly(Verdict.ELIGIBLE);
        assertThat(read.faults()).isEqualTo(FileFaults.NONE);
    }

    @Test
    void a_book_without_the_sheet_and_a_file_that_is_no_book_are_faults() throws IOException {
        var other = Books.filled(
                Books.written(ROWS, FileFaults.NONE, Language.RU),
                "Правила",
                rows -> rows.get(0).set(NAME, "x"));

        assertThat(read(other).faults().shown()).extracting(Violation::code).containsExactly("decisions.sheet-missing");
        assertThatThrownBy(() -> read("no book".getBytes(UTF_8))).isInstanceOf(TableRefusedException.class);
    }

    @Test
    void all_faults_are_counted_and_the_first_are_shown() throws IOException {
        var book = filled(rows -> rows.subList(1, 4).forEach(row -> row.set(DECISION, "?")));

        var faults = read(book, 2).faults();

        assertThat(faults.total()).isEqualTo(3);
        assertThat(faults.shown()).hasSize(2);
    }

    private static byte[] filled(Consumer<List<List<String>>> pen) throws IOException {
        return Books.filled(Books.written(ROWS, FileFaults.NONE, Language.RU), "Заявки", pen);
    }

    private ReviewerDecisions read(byte[] book) throws IOException {
        return read(book, 100);
    }

    private ReviewerDecisions read(byte[] book, int mostFaults) throws IOException {
        var file = Files.write(folder.resolve("r.xlsx"), book);
        return new DecisionsReader(mostFaults, TableLimits.DEFAULT).read(file, "r.xlsx");
    }

    private static CellPlace place(long row, String column, String header, String id, @Nullable String read) {
        return new CellPlace("r.xlsx", "Заявки", row, column, header, id, read);
    }

    private static String sha256(String filing) {
        return KeptAssessments.document(filing).application().sha256();
    }
}

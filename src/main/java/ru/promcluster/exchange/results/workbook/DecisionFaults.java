package ru.promcluster.exchange.results.workbook;

import java.util.ArrayList;
import java.util.List;
import ru.promcluster.exchange.CellPlace;
import ru.promcluster.exchange.FileFaults;
import ru.promcluster.exchange.Violation;

/** What is wrong with a filled workbook: all faults counted, the first ones kept. */
final class DecisionFaults {

    private final int most;
    private final List<Violation> shown = new ArrayList<>();
    private long total;

    DecisionFaults(int most) {
        this.most = most;
    }

    FileFaults found() {
        return new FileFaults(shown, total);
    }

    void unreadable(CellPlace place) {
        add(
                place,
                "decisions.unreadable",
                "Книга не читается. Сохраните её в формате .xlsx и загрузите снова.",
                "The workbook cannot be read. Save it as .xlsx and upload it again.");
    }

    void noSheet(CellPlace place) {
        add(
                place,
                "decisions.sheet-missing",
                "В книге нет листа «Заявки». Заполните книгу с результатами проверки, не переименовывая листы.",
                "The workbook has no sheet \"Applications\". Fill in the workbook of results without renaming sheets.");
    }

    void noColumn(CellPlace place, String header) {
        add(
                place,
                "decisions.column-missing",
                "На листе нет столбца «" + header + "». Верните его из книги с результатами проверки.",
                "The sheet has no column \"" + header + "\". Put it back from the workbook of results.");
    }

    void unknownWord(CellPlace place, String accepted, String returned) {
        add(
                place,
                "decisions.word",
                "Решение может быть «" + accepted + "» или «" + returned + "». Выберите его из списка.",
                "A decision is \"" + accepted + "\" or \"" + returned + "\". Choose it from the list.");
    }

    void reasonMissing(CellPlace place) {
        add(
                place,
                "decisions.reason-missing",
                "Заявка возвращена без основания. Напишите, почему.",
                "The application is returned without a reason. Say why.");
    }

    void decisionMissing(CellPlace place) {
        add(
                place,
                "decisions.decision-missing",
                "Основание есть, а решения нет. Выберите решение или сотрите основание.",
                "There is a reason but no decision. Choose a decision or clear the reason.");
    }

    void changed(CellPlace place) {
        add(
                place,
                "decisions.row-changed",
                "Данные проверки в этой строке изменены или стёрты. Верните строку из книги с результатами проверки.",
                "The results in this row were changed or cleared. Put the row back from the workbook of results.");
    }

    void notChecked(CellPlace place) {
        add(
                place,
                "decisions.not-checked",
                "Эта заявка не проверена: решение по ней принять нельзя. Сотрите его.",
                "This application was not checked and cannot be decided on. Clear the decision.");
    }

    void repeated(CellPlace place, long number) {
        add(
                place,
                "decisions.repeated",
                "По заявке № " + number + " решение уже есть выше. Оставьте одну строку.",
                "Application " + number + " is decided on in a row above. Leave one row.");
    }

    private void add(CellPlace place, String code, String russian, String english) {
        total++;
        if (shown.size() < most) {
            shown.add(new Violation("", code, russian, english, place));
        }
    }
}

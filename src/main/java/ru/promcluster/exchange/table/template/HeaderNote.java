package ru.promcluster.exchange.table.template;

import ru.promcluster.exchange.table.layout.Column;
import ru.promcluster.exchange.table.layout.Layout;
import ru.promcluster.exchange.table.layout.ListSheet;

/** What the comment of a header says: what stands below it, how it is written, and what the contract calls it. */
final class HeaderNote {

    private HeaderNote() {}

    static String of(ListSheet list, Column column) {
        var note = new StringBuilder(column.isRequired() ? "Обязательно. " : "").append(column.note());
        var form = form(column);
        if (!form.isEmpty()) {
            note.append('\n').append(form);
        }
        if (column.isList() && !column.words().isEmpty()) {
            note.append("\nЗначения: ")
                    .append(String.join("; ", column.words().values()))
                    .append('.');
        }
        boolean isOwn = column.name().equals(Layout.EMPTY) || column.name().equals(Layout.APPLICATION);
        return note.append("\n")
                .append(list.isApplications() || isOwn ? "" : list.name() + ".")
                .append(column.name())
                .toString();
    }

    private static String form(Column column) {
        if (column.isList() || !column.words().isEmpty()) {
            return "";
        }
        return switch (column.expected()) {
            case ROUBLES -> "Число рублей, не тысяч: 46500000.";
            case COUNT -> "Целое число.";
            case YEAR -> "Год: 2024.";
            case DECIMAL -> "Число: 12,5.";
            case SHARE -> "Проценты, от 0 до 100: 21,5.";
            case DAY -> "Дата: 15.04.2024.";
            case FLAG -> "да или нет. Пусто — неизвестно.";
            case TEXT, LIST, OBJECT -> "";
        };
    }
}

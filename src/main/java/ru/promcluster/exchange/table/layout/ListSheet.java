package ru.promcluster.exchange.table.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of the tables: the applications, or one of the lists of an application.
 *
 * @param name {@code applications}, or the field of the contract
 * @param title what its sheet is called
 * @param columns the first is the key of the application
 */
public record ListSheet(String name, String title, List<Column> columns) {

    public ListSheet {
        columns = List.copyOf(columns);
    }

    public boolean isApplications() {
        return name.equals(Layout.APPLICATIONS);
    }

    /** The column that ties a row to its application. */
    public Column key() {
        return columns.get(0);
    }

    /** The column of a field; {@code null}: it has none. */
    public @Nullable Column column(String field) {
        return columns.stream()
                .filter(column -> column.name().equals(field))
                .findFirst()
                .orElse(null);
    }

    /** The sheet is called so: by its title or by the name in the contract. */
    public boolean isNamed(String told) {
        var key = Spelling.key(told);
        return key.equals(Spelling.key(title)) || key.equals(Spelling.key(name));
    }
}

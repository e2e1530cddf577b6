package ru.promcluster.exchange.table.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.promcluster.exchange.ApplicationReader;
import ru.promcluster.exchange.json.Expected;
import ru.promcluster.exchange.json.Field;
import ru.promcluster.exchange.json.JsonType;

/**
 * The lists and columns of the tables. They follow from the form of the application: each list of objects is a sheet,
 * each object within the application a group of columns.
 *
 * <p>What is known of a list. One that has rows for an application is known, and complete unless the column
 * {@code incomplete} names it. One that has none is not known, for the sheet may not have been filled in yet; only where
 * the column {@code empty} names it, it is known to hold nothing. An object none of whose columns is filled in is not
 * known either; {@code absent} yes says that there is none, {@code absent} no that there is one.
 */
public final class Layout {

    /** The name of the first list. */
    public static final String APPLICATIONS = "applications";

    /** The column of the applications that names the lists which hold nothing. */
    public static final String EMPTY = "empty";

    /** The column of the other lists that ties a row to its application. */
    public static final String APPLICATION = "application";

    /** The sheet with the instructions, passed over when it is read. */
    public static final String INSTRUCTIONS = "Как заполнять";

    /** The sheet with the words of long choices, passed over when it is read. */
    public static final String WORDS = "Слова";

    /** What the columns of an application's lists are made from. */
    private static final Words TOLD = Words.read("columns.properties");

    /** The applications first, then the lists in the order of the contract. */
    public static final List<ListSheet> SHEETS = sheets();

    private Layout() {}

    private static List<ListSheet> sheets() {
        var sheets = new ArrayList<ListSheet>();
        var columns = new ArrayList<Column>();
        for (var field : ApplicationReader.form().fields()) {
            var element = element(field);
            if (isList(field) && isObject(element)) {
                sheets.add(listSheet(field.name(), element));
            } else if (isObject(field.type())) {
                for (var inner : field.type().fields()) {
                    columns.add(column(APPLICATIONS, field.name() + "." + inner.name(), inner));
                }
            } else {
                columns.add(column(APPLICATIONS, field.name(), field));
            }
        }
        columns.add(TOLD.column(
                APPLICATIONS,
                EMPTY,
                new Words.Kind(
                        Expected.TEXT,
                        true,
                        false,
                        sheets.stream().map(ListSheet::name).toList())));
        sheets.add(0, new ListSheet(APPLICATIONS, TOLD.title(APPLICATIONS), columns));
        return List.copyOf(sheets);
    }

    private static ListSheet listSheet(String name, JsonType<?> element) {
        var columns = new ArrayList<Column>();
        columns.add(TOLD.column(name, APPLICATION, new Words.Kind(Expected.TEXT, false, true, List.of())));
        for (var field : element.fields()) {
            columns.add(column(name, field.name(), field));
        }
        return new ListSheet(name, TOLD.title(name), columns);
    }

    private static Column column(String sheet, String name, Field<?, ?> field) {
        var element = element(field);
        boolean isKey = sheet.equals(APPLICATIONS) && name.equals("id");
        return TOLD.column(
                sheet,
                name,
                new Words.Kind(element.expected(), isList(field), isKey || field.isRequired(), element.choices()));
    }

    private static boolean isList(Field<?, ?> field) {
        return field.type().expected() == Expected.LIST;
    }

    private static boolean isObject(JsonType<?> type) {
        return type.expected() == Expected.OBJECT;
    }

    /** The type of one value: that of the elements where the field is a list. */
    private static JsonType<?> element(Field<?, ?> field) {
        var element = isList(field) ? field.type().partType("0") : null;
        return element == null ? field.type() : element;
    }

    /**
     * What fields and lists of the contract are called in the tables, by their names: to put into messages.
     *
     * @param group the object of the application whose fields are meant, such as {@code declared}; else empty
     */
    public static Map<String, String> titles(ListSheet sheet, String group) {
        var titles = new HashMap<String, String>();
        titles.put(
                "incomplete",
                TOLD.column(APPLICATIONS, "incomplete", Words.Kind.NAMES).header());
        var prefix = group.isEmpty() ? "" : group + ".";
        for (var column : sheet.columns()) {
            if (column.name().startsWith(prefix)) {
                titles.put(column.name().substring(prefix.length()), column.header());
            }
        }
        SHEETS.forEach(other -> {
            if (group.isEmpty()) {
                titles.put(other.name(), other.title());
            } else {
                titles.putIfAbsent(other.name(), other.title());
            }
        });
        return titles;
    }
}

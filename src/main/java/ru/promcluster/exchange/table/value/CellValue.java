package ru.promcluster.exchange.table.value;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.json.Fault;
import ru.promcluster.exchange.table.cell.Cell;
import ru.promcluster.exchange.table.layout.Column;

/** What a cell says in the column that it stands in. */
public sealed interface CellValue {

    /**
     * A value of the contract.
     *
     * @param value a text, a {@link java.math.BigDecimal}, a Boolean, or a list of such
     */
    record Good(Object value) implements CellValue {}

    /** The cell says no such value. */
    record Wrong(Fault fault) implements CellValue {}

    static CellValue of(Column column, Cell cell) {
        var broken = CellFaults.ofBroken(cell);
        if (broken != null) {
            return new Wrong(broken);
        }
        return column.isList() ? list(column, cell) : single(column, cell);
    }

    private static CellValue list(Column column, Cell cell) {
        if (cell.kind() != Cell.Kind.TEXT) {
            var only = single(column, cell);
            return only instanceof Good good ? new Good(List.of(good.value())) : only;
        }
        var values = new ArrayList<Object>();
        for (var part : ListText.parts(cell.text())) {
            var value = single(column, new Cell(cell.column(), Cell.Kind.TEXT, part));
            if (value instanceof Good good) {
                values.add(good.value());
            } else {
                return value;
            }
        }
        return new Good(values);
    }

    private static CellValue single(Column column, Cell cell) {
        return switch (column.expected()) {
            case TEXT -> column.words().isEmpty() ? Texts.of(column, cell) : Texts.choice(column, cell);
            case FLAG -> Flags.of(cell);
            case DAY -> Days.of(cell);
            case COUNT, ROUBLES, DECIMAL, SHARE, YEAR -> Numbers.of(column, cell);
            case LIST, OBJECT ->
                throw new IllegalStateException("The column " + column.name() + " is a " + column.expected());
        };
    }

    /** A value, or what is wrong where there is none. */
    static CellValue of(@Nullable Object value, Supplier<Fault> otherwise) {
        return value == null ? new Wrong(otherwise.get()) : new Good(value);
    }
}

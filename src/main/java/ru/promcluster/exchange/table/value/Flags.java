package ru.promcluster.exchange.table.value;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.table.cell.Cell;
import ru.promcluster.exchange.table.layout.Spelling;

/** Yes and no. */
final class Flags {

    private static final Set<String> YES = Set.of("да", "true", "истина", "yes", "1", "+");
    private static final Set<String> NO = Set.of("нет", "false", "ложь", "no", "0", "-", "−", "–");

    private Flags() {}

    static CellValue of(Cell cell) {
        return CellValue.of(told(cell), () -> CellFaults.flag(cell));
    }

    private static @Nullable Boolean told(Cell cell) {
        var text = Spelling.trimmed(cell.text()).toLowerCase(Locale.ROOT);
        return switch (cell.kind()) {
            case FLAG, TEXT, NUMBER -> YES.contains(text) ? Boolean.TRUE : NO.contains(text) ? Boolean.FALSE : null;
            case PERCENT, DAY, ERROR, NO_VALUE -> null;
        };
    }
}

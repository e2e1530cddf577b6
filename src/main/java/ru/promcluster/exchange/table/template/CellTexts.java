package ru.promcluster.exchange.table.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import ru.promcluster.exchange.table.layout.Column;
import ru.promcluster.exchange.table.value.ListText;

/** Values as texts that read back as the same values. */
final class CellTexts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private CellTexts() {}

    static String of(Column column, JsonNode value) {
        if (column.isList()) {
            return ListText.of(ApplicationTree.texts(column, value));
        }
        return switch (column.expected()) {
            case FLAG -> value.booleanValue() ? "да" : "нет";
            case DAY -> LocalDate.parse(value.asText()).format(DAY);
            case COUNT, ROUBLES, DECIMAL, SHARE, YEAR -> number(value.decimalValue());
            case TEXT, LIST, OBJECT -> ApplicationTree.word(column, value.asText());
        };
    }

    /** With a comma; three digits after it would read as thousands, so there are four then. */
    private static String number(BigDecimal number) {
        var exact = number.scale() == 3 ? number.setScale(4) : number;
        return exact.toPlainString().replace('.', ',');
    }
}

package ru.promcluster.exchange.table.layout;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.json.Expected;

/**
 * A column of a list.
 *
 * @param name the field of the contract, within objects with dots: {@code organisation.inn}
 * @param expected the kind of its values
 * @param isList a cell may hold several values
 * @param words what a choice is called in Russian, by its code; empty: the values are no choice
 * @param codes the codes of a choice, by everything that they may be called, spelt as {@link Spelling#key} does
 * @param header as it stands in the template, without the unit
 * @param note what stands in the column
 * @param unit of its numbers; empty: they have none
 */
public record Column(
        String name,
        Expected expected,
        boolean isList,
        boolean isRequired,
        Map<String, String> words,
        Map<String, String> codes,
        String header,
        String note,
        String unit) {

    /** The header with its unit. */
    public String title() {
        return unit.isEmpty() ? header : header + ", " + unit;
    }

    /** The code of a choice that a cell names, by the code itself or by its word; {@code null}: there is none. */
    public @Nullable String code(String told) {
        return codes.get(Spelling.key(told));
    }
}

package ru.promcluster.exchange;

import java.time.LocalDate;
import ru.promcluster.cluster.RegistryEntry;
import ru.promcluster.exchange.json.Field;
import ru.promcluster.exchange.json.Shape;
import ru.promcluster.exchange.json.Types;
import ru.promcluster.exchange.json.Values;

/** The entry in the federal register in JSON. */
final class RegistryForm {

    private static final Shape.Builder<RegistryEntry> FORM = new Shape.Builder<>();

    private static final Field<RegistryEntry, Boolean> ABSENT =
            FORM.derived("absent", Types.FLAG, told -> told.absent() ? Boolean.TRUE : null);
    private static final Field<RegistryEntry, String> NUMBER =
            FORM.optional("number", Types.TEXT, RegistryEntry::number);
    private static final Field<RegistryEntry, LocalDate> INCLUDED_ON =
            FORM.optional("includedOn", Types.DAY, RegistryEntry::includedOn);
    private static final Field<RegistryEntry, LocalDate> CONFIRMED_ON =
            FORM.optional("confirmedOn", Types.DAY, RegistryEntry::confirmedOn);

    static final Shape<RegistryEntry> SHAPE =
            FORM.checkedBy((told, in) -> Consistency.absence(ABSENT, told, in)).becoming(RegistryForm::record);

    private RegistryForm() {}

    private static RegistryEntry record(Values told) {
        if (Consistency.isAbsent(ABSENT, told)) {
            return RegistryEntry.NONE;
        }
        return new RegistryEntry(false, told.get(NUMBER), told.get(INCLUDED_ON), told.get(CONFIRMED_ON));
    }
}

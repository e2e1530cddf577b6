package ru.promcluster.exchange;

import java.time.LocalDate;
import java.util.List;
import ru.promcluster.cluster.DevelopmentProgramme;
import ru.promcluster.exchange.json.Field;
import ru.promcluster.exchange.json.Shape;
import ru.promcluster.exchange.json.Types;
import ru.promcluster.exchange.json.Values;

/** The development programme in JSON. */
final class ProgrammeForm {

    private static final Shape.Builder<DevelopmentProgramme> FORM = new Shape.Builder<>();

    private static final Field<DevelopmentProgramme, Boolean> ABSENT =
            FORM.derived("absent", Types.FLAG, told -> told.absent() ? Boolean.TRUE : null);
    private static final Field<DevelopmentProgramme, LocalDate> APPROVED_ON =
            FORM.optional("approvedOn", Types.DAY, DevelopmentProgramme::approvedOn);
    private static final Field<DevelopmentProgramme, LocalDate> VALID_UNTIL =
            FORM.optional("validUntil", Types.DAY, DevelopmentProgramme::validUntil);
    private static final Field<DevelopmentProgramme, List<DevelopmentProgramme.Section>> SECTIONS = FORM.optional(
            "sections",
            Types.listOf("sections", Types.oneOf(DevelopmentProgramme.Section.class)),
            DevelopmentProgramme::sections);

    static final Shape<DevelopmentProgramme> SHAPE =
            FORM.checkedBy((told, in) -> Consistency.absence(ABSENT, told, in)).becoming(ProgrammeForm::record);

    private ProgrammeForm() {}

    private static DevelopmentProgramme record(Values told) {
        if (Consistency.isAbsent(ABSENT, told)) {
            return DevelopmentProgramme.NONE;
        }
        return new DevelopmentProgramme(false, told.get(APPROVED_ON), told.get(VALID_UNTIL), told.get(SECTIONS));
    }
}

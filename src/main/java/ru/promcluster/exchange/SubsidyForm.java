package ru.promcluster.exchange;

import ru.promcluster.cluster.Roubles;
import ru.promcluster.cluster.Subsidy;
import ru.promcluster.exchange.json.Field;
import ru.promcluster.exchange.json.Shape;
import ru.promcluster.exchange.json.Types;
import ru.promcluster.exchange.json.Values;

/** A subsidy that is asked for, in JSON. */
final class SubsidyForm {

    private static final Shape.Builder<Subsidy> FORM = new Shape.Builder<>();

    private static final Field<Subsidy, String> MEASURE = FORM.optional("measure", Types.CODE, Subsidy::measure);
    private static final Field<Subsidy, String> APPLICANT =
            FORM.optional("applicant", Types.referenceTo(Lists.PARTICIPANTS), Subsidy::applicant);
    private static final Field<Subsidy, Roubles> AMOUNT = FORM.optional("amount", Types.ROUBLES, Subsidy::amount);

    static final Shape<Subsidy> SHAPE = FORM.becoming(SubsidyForm::record);

    private SubsidyForm() {}

    private static Subsidy record(Values told) {
        return new Subsidy(told.get(MEASURE), told.get(APPLICANT), told.get(AMOUNT));
    }
}

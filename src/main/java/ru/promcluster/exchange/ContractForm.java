package ru.promcluster.exchange;

import java.time.LocalDate;
import ru.promcluster.cluster.Contract;
import ru.promcluster.cluster.Roubles;
import ru.promcluster.exchange.json.Field;
import ru.promcluster.exchange.json.Shape;
import ru.promcluster.exchange.json.Types;
import ru.promcluster.exchange.json.Values;

/** A contract in JSON. */
final class ContractForm {

    private static final Shape.Builder<Contract> FORM = new Shape.Builder<>();

    private static final Field<Contract, String> ID = FORM.optional("id", Types.idIn(Lists.CONTRACTS), Contract::id);
    private static final Field<Contract, String> SUPPLIER =
            FORM.required("supplier", Types.referenceTo(Lists.PARTICIPANTS), Contract::supplier);
    private static final Field<Contract, String> BUYER =
            FORM.required("buyer", Types.referenceTo(Lists.PARTICIPANTS), Contract::buyer);
    private static final Field<Contract, Contract.Kind> KIND =
            FORM.optional("kind", Types.oneOf(Contract.Kind.class), Contract::kind);
    private static final Field<Contract, Roubles> VALUE = FORM.optional("value", Types.ROUBLES, Contract::value);
    private static final Field<Contract, LocalDate> SIGNED_ON =
            FORM.optional("signedOn", Types.DAY, Contract::signedOn);
    private static final Field<Contract, LocalDate> VALID_UNTIL =
            FORM.optional("validUntil", Types.DAY, Contract::validUntil);
    private static final Field<Contract, Boolean> START_BATCH =
            FORM.optional("startBatch", Types.FLAG, Contract::startBatch);
    private static final Field<Contract, LocalDate> PAID_ON = FORM.optional("paidOn", Types.DAY, Contract::paidOn);

    static final Shape<Contract> SHAPE = FORM.becoming(ContractForm::record);

    private ContractForm() {}

    private static Contract record(Values told) {
        return new Contract(
                told.get(ID),
                told.need(SUPPLIER),
                told.need(BUYER),
                told.get(KIND),
                told.get(VALUE),
                told.get(SIGNED_ON),
                told.get(VALID_UNTIL),
                told.get(START_BATCH),
                told.get(PAID_ON));
    }
}

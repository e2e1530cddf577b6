package ru.promcluster.exchange;

import java.math.BigDecimal;
import ru.promcluster.cluster.InfrastructureObject;
import ru.promcluster.cluster.Share;
import ru.promcluster.exchange.json.Field;
import ru.promcluster.exchange.json.Shape;
import ru.promcluster.exchange.json.Types;
import ru.promcluster.exchange.json.Values;

/** An infrastructure object in JSON. */
final class InfrastructureForm {

    private static final Shape.Builder<InfrastructureObject> FORM = new Shape.Builder<>();

    private static final Field<InfrastructureObject, String> ID =
            FORM.required("id", Types.idIn(Lists.INFRASTRUCTURE), InfrastructureObject::id);
    private static final Field<InfrastructureObject, String> NAME =
            FORM.optional("name", Types.TEXT, InfrastructureObject::name);
    private static final Field<InfrastructureObject, InfrastructureObject.Kind> KIND =
            FORM.optional("kind", Types.oneOf(InfrastructureObject.Kind.class), InfrastructureObject::kind);
    private static final Field<InfrastructureObject, String> REGION =
            FORM.optional("region", Types.CODE, InfrastructureObject::region);
    private static final Field<InfrastructureObject, Boolean> REGISTERED =
            FORM.optional("registered", Types.FLAG, InfrastructureObject::registered);
    private static final Field<InfrastructureObject, BigDecimal> AREA_HECTARES =
            FORM.optional("areaHectares", Types.SIZE, InfrastructureObject::areaHectares);
    private static final Field<InfrastructureObject, BigDecimal> POWER_MEGAWATTS =
            FORM.optional("powerMegawatts", Types.SIZE, InfrastructureObject::powerMegawatts);
    private static final Field<InfrastructureObject, Share> INDUSTRIAL_AREA_SHARE =
            FORM.optional("industrialAreaShare", Types.SHARE, InfrastructureObject::industrialAreaShare);
    private static final Field<InfrastructureObject, Boolean> MANAGING_COMPANY =
            FORM.optional("managingCompany", Types.FLAG, InfrastructureObject::managingCompany);

    static final Shape<InfrastructureObject> SHAPE = FORM.becoming(InfrastructureForm::record);

    private InfrastructureForm() {}

    private static InfrastructureObject record(Values told) {
        return new InfrastructureObject(
                told.need(ID),
                told.get(NAME),
                told.get(KIND),
                told.get(REGION),
                told.get(REGISTERED),
                told.get(AREA_HECTARES),
                told.get(POWER_MEGAWATTS),
                told.get(INDUSTRIAL_AREA_SHARE),
                told.get(MANAGING_COMPANY));
    }
}

package ru.promcluster.exchange;

import java.util.List;
import ru.promcluster.cluster.SpecialisedOrganisation;
import ru.promcluster.exchange.json.Field;
import ru.promcluster.exchange.json.Shape;
import ru.promcluster.exchange.json.Types;
import ru.promcluster.exchange.json.Values;

/** The specialised organisation in JSON. */
final class OrganisationForm {

    private static final Shape.Builder<SpecialisedOrganisation> FORM = new Shape.Builder<>();

    private static final Field<SpecialisedOrganisation, Boolean> ABSENT =
            FORM.derived("absent", Types.FLAG, told -> told.absent() ? Boolean.TRUE : null);
    private static final Field<SpecialisedOrganisation, String> NAME =
            FORM.optional("name", Types.TEXT, SpecialisedOrganisation::name);
    private static final Field<SpecialisedOrganisation, String> INN =
            FORM.optional("inn", Types.TEXT, SpecialisedOrganisation::inn);
    private static final Field<SpecialisedOrganisation, String> REGION =
            FORM.optional("region", Types.CODE, SpecialisedOrganisation::region);
    private static final Field<SpecialisedOrganisation, Boolean> REGIONAL_DEVELOPMENT_FUND =
            FORM.optional("regionalDevelopmentFund", Types.FLAG, SpecialisedOrganisation::regionalDevelopmentFund);
    private static final Field<SpecialisedOrganisation, Boolean> AGREEMENTS_WITH_MEMBERS =
            FORM.optional("agreementsWithMembers", Types.FLAG, SpecialisedOrganisation::agreementsWithMembers);
    private static final Field<SpecialisedOrganisation, Boolean> IN_LIQUIDATION =
            FORM.optional("inLiquidation", Types.FLAG, SpecialisedOrganisation::inLiquidation);
    private static final Field<SpecialisedOrganisation, Boolean> BANKRUPT =
            FORM.optional("bankrupt", Types.FLAG, SpecialisedOrganisation::bankrupt);
    private static final Field<SpecialisedOrganisation, Boolean> TAX_DEBT =
            FORM.optional("taxDebt", Types.FLAG, SpecialisedOrganisation::taxDebt);
    private static final Field<SpecialisedOrganisation, List<SpecialisedOrganisation.Service>> SERVICES = FORM.optional(
            "services",
            Types.listOf("services", Types.oneOf(SpecialisedOrganisation.Service.class)),
            SpecialisedOrganisation::services);

    static final Shape<SpecialisedOrganisation> SHAPE =
            FORM.checkedBy((told, in) -> Consistency.absence(ABSENT, told, in)).becoming(OrganisationForm::record);

    private OrganisationForm() {}

    private static SpecialisedOrganisation record(Values told) {
        if (Consistency.isAbsent(ABSENT, told)) {
            return SpecialisedOrganisation.NONE;
        }
        return new SpecialisedOrganisation(
                false,
                told.get(NAME),
                told.get(INN),
                told.get(REGION),
                told.get(REGIONAL_DEVELOPMENT_FUND),
                told.get(AGREEMENTS_WITH_MEMBERS),
                told.get(IN_LIQUIDATION),
                told.get(BANKRUPT),
                told.get(TAX_DEBT),
                told.get(SERVICES));
    }
}

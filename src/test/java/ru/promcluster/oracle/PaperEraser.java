package ru.promcluster.oracle;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.DevelopmentProgramme;
import ru.promcluster.cluster.RegistryEntry;
import ru.promcluster.cluster.SpecialisedOrganisation;
import ru.promcluster.cluster.Subsidy;

/** Forgets facts of the organisation, the programme, the entry in the register and the subsidies. */
final class PaperEraser {

    private final Draw draw;
    private final int fieldsForgotten;

    PaperEraser(Draw draw, int fieldsForgotten) {
        this.draw = draw;
        this.fieldsForgotten = fieldsForgotten;
    }

    SpecialisedOrganisation erased(SpecialisedOrganisation organisation) {
        return organisation.absent()
                ? organisation
                : new SpecialisedOrganisation(
                        false,
                        kept(organisation.name()),
                        kept(organisation.inn()),
                        kept(organisation.region()),
                        kept(organisation.regionalDevelopmentFund()),
                        kept(organisation.agreementsWithMembers()),
                        kept(organisation.inLiquidation()),
                        kept(organisation.bankrupt()),
                        kept(organisation.taxDebt()),
                        kept(organisation.services()));
    }

    List<Subsidy> erased(List<Subsidy> subsidies) {
        var erased = new ArrayList<Subsidy>();
        for (var subsidy : subsidies) {
            erased.add(new Subsidy(kept(subsidy.measure()), kept(subsidy.applicant()), kept(subsidy.amount())));
        }
        return erased;
    }

    RegistryEntry erased(RegistryEntry entry) {
        return entry.absent()
                ? entry
                : new RegistryEntry(false, kept(entry.number()), kept(entry.includedOn()), kept(entry.confirmedOn()));
    }

    DevelopmentProgramme erased(DevelopmentProgramme programme) {
        return programme.absent()
                ? programme
                : new DevelopmentProgramme(
                        false, kept(programme.approvedOn()), programme.validUntil(), kept(programme.sections()));
    }

    private <T> @Nullable T kept(@Nullable T fact) {
        return draw.chance(fieldsForgotten) ? null : fact;
    }
}

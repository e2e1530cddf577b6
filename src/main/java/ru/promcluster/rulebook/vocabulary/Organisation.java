package ru.promcluster.rulebook.vocabulary;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.SpecialisedOrganisation;
import ru.promcluster.verdict.Bounds;
import ru.promcluster.verdict.Measure;

/** The specialised organisation of the cluster. */
public final class Organisation {

    private static final List<String> WHOLE = List.of("/organisation");

    private final @Nullable SpecialisedOrganisation organisation;

    Organisation(@Nullable SpecialisedOrganisation organisation) {
        this.organisation = organisation;
    }

    private boolean isAbsent() {
        return organisation != null && organisation.absent();
    }

    /** There is one, and it is named. */
    public Measure named() {
        if (isAbsent()) {
            return Measure.of(Bounds.exactly(0), WHOLE, List.of());
        }
        var isNamed = organisation != null && organisation.name() != null;
        return Measure.yesOrNo(isNamed ? true : null, "/organisation/name");
    }

    /** It has concluded agreements with the members; not applicable where there is none. */
    public Measure agreementsWithMembers() {
        return isAbsent()
                ? Measure.notApplicable(WHOLE)
                : Measure.yesOrNo(
                        organisation == null ? null : organisation.agreementsWithMembers(),
                        "/organisation/agreementsWithMembers");
    }

    /** It is not in liquidation, not bankrupt and owes no taxes; not applicable where there is none. */
    public Measure inGoodStanding() {
        if (isAbsent()) {
            return Measure.notApplicable(WHOLE);
        }
        var troubles = new Troubles();
        troubles.note(organisation == null ? null : organisation.inLiquidation(), "/organisation/inLiquidation");
        troubles.note(organisation == null ? null : organisation.bankrupt(), "/organisation/bankrupt");
        troubles.note(organisation == null ? null : organisation.taxDebt(), "/organisation/taxDebt");
        return troubles.measure();
    }

    private static final class Troubles {

        private final List<String> found = new ArrayList<>();
        private final List<String> excluded = new ArrayList<>();
        private final List<String> missing = new ArrayList<>();

        void note(@Nullable Boolean trouble, String pointer) {
            switch (Answer.of(trouble)) {
                case YES -> found.add(pointer);
                case NO -> excluded.add(pointer);
                case MAYBE -> missing.add(pointer);
            }
        }

        Measure measure() {
            if (!found.isEmpty()) {
                return Measure.of(Bounds.exactly(0), found, List.of());
            }
            return Measure.of(missing.isEmpty() ? Bounds.exactly(1) : Bounds.YES_OR_NO, excluded, missing);
        }
    }
}

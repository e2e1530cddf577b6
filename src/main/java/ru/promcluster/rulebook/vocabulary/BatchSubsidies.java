package ru.promcluster.rulebook.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.Participant;
import ru.promcluster.cluster.Subsidy;
import ru.promcluster.rulebook.vocabulary.Greatest.Amounts;
import ru.promcluster.rulebook.vocabulary.Greatest.Range;
import ru.promcluster.verdict.Bounds.End;
import ru.promcluster.verdict.Measure;
import ru.promcluster.verdict.Quotient;

/**
 * The subsidies asked for start batches, summed by applicant; the applicant that asks most decides. A list that is given
 * is complete. A subsidy whose applicant is not named may be that of any participant, of an applicant besides.
 */
final class BatchSubsidies {

    private static final String MEASURE = "START_BATCHES";
    private static final String SUBSIDIES = "/subsidies";

    private final @Nullable List<Subsidy> subsidies;
    private final Roster roster;
    private final Greatest greatest = new Greatest();
    private final Map<String, Applicant> applicants = new LinkedHashMap<>();
    private final List<Amounts> ofNobody = new ArrayList<>();
    private Amounts unassigned = Amounts.NONE;

    BatchSubsidies(ClusterApplication application, Roster roster) {
        subsidies = application.subsidies();
        this.roster = roster;
        for (int i = 0; subsidies != null && i < subsidies.size(); i++) {
            take(subsidies.get(i), i);
        }
    }

    /**
     * Who asks.
     *
     * @param surely one of its subsidies surely is of this measure
     */
    private record Applicant(Amounts amount, boolean surely) {

        static final Applicant NOBODY = new Applicant(Amounts.NONE, false);

        Applicant plus(Amounts more, boolean sure) {
            return new Applicant(amount.plus(more), surely || sure);
        }
    }

    private void take(Subsidy subsidy, int place) {
        if (!mayBeOfMeasure(subsidy)) {
            return;
        }
        var measure = subsidy.measure();
        var known =
                Amounts.of(subsidy.amount() == null ? null : subsidy.amount().amount());
        var amount = measure == null ? known.orNothing() : known;
        var applicant = applicant(subsidy);
        if (applicant != null) {
            applicants.merge(
                    applicant,
                    Applicant.NOBODY.plus(amount, measure != null),
                    (one, other) -> one.plus(other.amount, other.surely));
        } else {
            unassigned = unassigned.plus(amount);
            if (measure != null) {
                ofNobody.add(amount);
            }
        }
        ask(measure, PointerColumn.SUBSIDY_MEASURE.at(place));
        ask(applicant, PointerColumn.APPLICANT.at(place));
        ask(subsidy.amount(), PointerColumn.AMOUNT.at(place));
        if (subsidy.amount() != null) {
            greatest.restOn(List.of(PointerColumn.AMOUNT.at(place)));
        }
    }

    private void ask(@Nullable Object fact, String pointer) {
        if (fact == null) {
            greatest.ask(List.of(pointer));
        }
    }

    /** The only participant of a cluster is the applicant, named or not. */
    private @Nullable String applicant(Subsidy subsidy) {
        var named = subsidy.applicant();
        var alone = roster.isComplete() && roster.listed().size() == 1;
        return named == null && alone ? roster.listed().get(0).id() : named;
    }

    /** {@code null}: there are subsidies of the measure, or there may be. */
    private @Nullable Measure withoutAny() {
        if (subsidies == null) {
            greatest.addUnknown();
            greatest.ask(List.of(SUBSIDIES));
            return greatest.measure();
        }
        return subsidies.stream().noneMatch(BatchSubsidies::mayBeOfMeasure)
                ? Measure.notApplicable(List.of(SUBSIDIES))
                : null;
    }

    private static boolean mayBeOfMeasure(Subsidy subsidy) {
        return subsidy.measure() == null || subsidy.measure().equals(MEASURE);
    }

    Measure greatest() {
        var without = withoutAny();
        if (without != null) {
            return without;
        }
        applicants.values().forEach(applicant -> {
            greatest.addAtLeast(End.at(Quotient.of(applicant.amount.least())));
            greatest.addPossible(range(applicant.amount.plus(unassigned)));
        });
        ofNobody.forEach(amount -> greatest.addAtLeast(End.at(Quotient.of(amount.least()))));
        greatest.addPossible(range(unassigned));
        return greatest.measure();
    }

    private static Range range(Amounts amount) {
        return new Range(
                End.at(Quotient.of(amount.least())),
                amount.most() == null ? null : End.at(Quotient.of(amount.most())),
                false);
    }

    Measure greatestShare(BatchPurchases purchases) {
        var without = withoutAny();
        if (without != null) {
            return without;
        }
        applicants.forEach((id, applicant) -> {
            var most = applicant.amount.plus(unassigned).most();
            var share = Range.share(new Amounts(applicant.amount.least(), most), purchases.sum(id));
            if (applicant.surely) {
                greatest.add(share);
            } else {
                greatest.addPossible(share);
            }
            purchases.note(id, greatest);
        });
        if (!unassigned.isZero()) {
            addUnassigned(purchases);
        }
        return greatest.measure();
    }

    /** Whoever asks for what nobody is named for has the share of one of those that it may be. */
    private void addUnassigned(BatchPurchases purchases) {
        if (!roster.isComplete()) {
            greatest.addUnknown();
            ofNobody.forEach(amount ->
                    greatest.addAtLeast(Range.share(amount, Amounts.ANY).least()));
        }
        for (var participant : roster.listed()) {
            var all = amount(participant).plus(unassigned);
            greatest.addPossible(Range.share(new Amounts(all.least(), all.most()), purchases.sum(participant.id())));
            purchases.note(participant.id(), greatest);
        }
        if (roster.isComplete() && !roster.listed().isEmpty()) {
            ofNobody.forEach(amount -> greatest.addAtLeast(leastShare(amount, purchases)));
        }
    }

    private @Nullable End leastShare(Amounts amount, BatchPurchases purchases) {
        return roster.listed().stream()
                .map(participant -> Range.share(amount(participant).plus(amount), purchases.sum(participant.id()))
                        .least())
                .filter(Objects::nonNull)
                .min((one, other) -> one.value().compareTo(other.value()))
                .orElse(null);
    }

    private Amounts amount(Participant participant) {
        return applicants.getOrDefault(participant.id(), Applicant.NOBODY).amount;
    }
}

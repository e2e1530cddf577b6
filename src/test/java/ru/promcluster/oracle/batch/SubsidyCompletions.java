package ru.promcluster.oracle.batch;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.Contract;
import ru.promcluster.cluster.Participant;
import ru.promcluster.cluster.Roubles;
import ru.promcluster.cluster.Subsidy;
import ru.promcluster.oracle.ApplicationFacts;
import ru.promcluster.oracle.DeclaredFacts;
import ru.promcluster.oracle.measure.Rosters;
import ru.promcluster.oracle.measure.Twin;

/**
 * Every way to fill in a small application for the rows over the subsidies for start batches: who asks for how much, for
 * which measure, and what each buys. A purchase that is not listed may be of any applicant.
 */
final class SubsidyCompletions {

    private static final String OTHER_MEASURE = "LOAN";

    private final ClusterApplication partial;
    private final boolean contractsMatter;
    private final List<Twin<ClusterApplication>> completions = new ArrayList<>();

    private SubsidyCompletions(ClusterApplication partial, boolean contractsMatter) {
        this.partial = partial;
        this.contractsMatter = contractsMatter;
    }

    static List<Twin<ClusterApplication>> of(ClusterApplication partial, boolean contractsMatter) {
        var all = new SubsidyCompletions(partial, contractsMatter);
        all.fill();
        return all.completions;
    }

    private void fill() {
        var contracts = contracts();
        var applicants = applicants();
        var listed = partial.subsidies();
        var places = new ArrayList<List<Twin<Subsidy>>>();
        for (var subsidy : listed == null ? List.<Subsidy>of() : listed) {
            places.add(states(subsidy, applicants));
        }
        var lists = Twin.product(places);
        if (listed == null) {
            var unlisted = states(new Subsidy(BatchRows.MEASURE, null, null), applicants);
            lists = new ArrayList<>(lists);
            lists.addAll(Twin.product(List.of(unlisted)));
        }
        for (var subsidies : lists) {
            for (var extra : purchases(subsidies.near())) {
                for (var known : contracts) {
                    completions.add(application(subsidies, known.with(extra, SubsidyCompletions::joined)));
                }
            }
        }
    }

    private List<Twin<Subsidy>> states(Subsidy subsidy, List<String> applicants) {
        var states = new ArrayList<Twin<Subsidy>>();
        for (var amount : Twin.amounts(amount(subsidy.amount()), contractsMatter ? 100 : 150_000_000L)) {
            for (var measure : Twin.knownOr(subsidy.measure(), BatchRows.MEASURE, OTHER_MEASURE)) {
                for (var applicant : Twin.knownOr(subsidy.applicant(), applicants.toArray(String[]::new))) {
                    states.add(amount.map(asked -> new Subsidy(measure, applicant, new Roubles(asked))));
                }
            }
        }
        return states;
    }

    private List<Twin<List<Contract>>> contracts() {
        var contracts = partial.contracts();
        var places = new ArrayList<List<Twin<Contract>>>();
        for (var contract : contracts == null || !contractsMatter ? List.<Contract>of() : contracts) {
            var states = new ArrayList<Twin<Contract>>();
            for (boolean batch : Twin.knownOr(contract.startBatch(), true, false)) {
                for (var value : batch ? Twin.amounts(amount(contract.value()), 200) : none()) {
                    states.add(value.map(worth -> filled(contract, batch, worth)));
                }
            }
            places.add(states);
        }
        return Twin.product(places);
    }

    /** What each of the applicants may buy besides: nothing, or as much as you like. */
    private List<Twin<List<Contract>>> purchases(List<Subsidy> subsidies) {
        var places = new ArrayList<List<Twin<Contract>>>();
        var applicants = new LinkedHashSet<String>();
        subsidies.forEach(subsidy -> applicants.add(Objects.requireNonNull(subsidy.applicant())));
        boolean more = contractsMatter && Rosters.areContractsOpen(partial);
        for (var applicant : more ? applicants : Set.<String>of()) {
            var bought = new Contract(null, "seller", applicant, null, null, null, null, true, null);
            var states = new ArrayList<Twin<Contract>>();
            for (var value : Twin.amounts(null)) {
                states.add(value.map(worth -> filled(bought, true, worth)));
            }
            places.add(states);
        }
        return Twin.product(places);
    }

    /** Those of the roster; where there may be more, those that are named, and two new ones in place of all others. */
    private List<String> applicants() {
        var roster = partial.participants();
        if (roster != null && !Rosters.isOpen(partial)) {
            return roster.stream().map(Participant::id).toList();
        }
        var ids = new LinkedHashSet<String>();
        var contracts = partial.contracts();
        for (var contract : contracts == null ? List.<Contract>of() : contracts) {
            ids.add(contract.buyer());
        }
        var subsidies = partial.subsidies();
        for (var subsidy : subsidies == null ? List.<Subsidy>of() : subsidies) {
            if (subsidy.applicant() != null) {
                ids.add(subsidy.applicant());
            }
        }
        ids.addAll(List.of("new-1", "new-2"));
        return List.copyOf(ids);
    }

    private Twin<ClusterApplication> application(Twin<List<Subsidy>> subsidies, Twin<List<Contract>> contracts) {
        return subsidies.with(contracts, (asked, bought) -> {
            var facts = ApplicationFacts.of(partial);
            facts.subsidies = asked;
            facts.contracts = bought;
            facts.declared = new DeclaredFacts();
            facts.incomplete.clear();
            return facts.application();
        });
    }

    private static Contract filled(Contract contract, boolean batch, BigDecimal worth) {
        var facts = BatchFacts.of(contract);
        facts.startBatch = batch;
        facts.value = new Roubles(worth);
        return facts.contract();
    }

    private static List<Twin<BigDecimal>> none() {
        return List.of(Twin.same(BigDecimal.ZERO));
    }

    private static List<Contract> joined(List<Contract> some, List<Contract> others) {
        var all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private static @Nullable BigDecimal amount(@Nullable Roubles roubles) {
        return roubles == null ? null : roubles.amount();
    }
}
